package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ProviderProfile;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import java.util.List;

/** Who serves now, by the catalogue, what a retired provider served. */
final class Replacements extends Div {

    private static final long serialVersionUID = 1L;

    private final Directory directory;
    private final Formats formats;
    private final int most;

    /** @param most how many to name for each task */
    Replacements(ProviderProfile retired, Directory directory, Formats formats, int most) {
        this.directory = directory;
        this.formats = formats;
        this.most = most;
        addClassName("replacements");
        UnorderedList list = new UnorderedList();
        retired.lastTasks().forEach(task -> list.add(item(task)));
        add(new Paragraph(translate("provider.replaced")), list);
    }

    private ListItem item(Task task) {
        List<Directory.Server> serving = directory.serving(task);
        Span name = new Span(task.value());
        name.addClassName("check");
        ListItem item = new ListItem(name, new Span(": "));
        if (serving.isEmpty()) {
            item.add(new Span(translate("provider.replaced.nobody")));
        }
        serving.stream().limit(most).forEach(server -> item.add(link(server)));
        return item;
    }

    private Span link(Directory.Server server) {
        Span replacement = new Span(
                Pages.link(server.provider().value(), Pages.provider(server.provider())),
                new Span(" (" + formats.count("count.models", server.models()) + ")"));
        replacement.addClassName("replacement");
        return replacement;
    }
}
