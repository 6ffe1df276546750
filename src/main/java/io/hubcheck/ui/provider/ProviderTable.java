package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Task;
import io.hubcheck.ui.component.CardTable;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Ticker;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Providers one a row, with what their offers add up to. */
final class ProviderTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TASKS = 3;

    private final Directory directory;
    private final Formats formats;
    private final Ticker ticker;

    ProviderTable(Directory directory, List<ProviderSummary> providers, Formats formats, Ticker ticker) {
        this.directory = directory;
        this.formats = formats;
        this.ticker = ticker;
        addClassName("provider-table");
        CardTable table = new CardTable(translate("provider.table"), headings());
        providers.forEach(provider -> table.addRow(cells(provider)));
        add(table);
    }

    private static List<String> headings() {
        return Stream.of(
                        "provider.name",
                        "provider.state",
                        "provider.tasks",
                        "provider.models",
                        "provider.offers",
                        "provider.mix",
                        "provider.price",
                        "provider.list")
                .map(key -> translate(key))
                .toList();
    }

    private List<Component> cells(ProviderSummary provider) {
        Figures figures = directory.figures(provider.id());
        return List.of(
                name(provider),
                StateLook.badge(provider.state()),
                tasks(figures),
                new Span(provider.models() == null ? translate("unknown") : formats.number(provider.models())),
                new Span(offers(figures)),
                figures.none() ? new Span(translate("unknown")) : new StatusMix(figures.states(), formats),
                new Span(PriceRange.of(figures, formats)),
                new OwnList(directory.ownList(provider.id()), formats, ticker));
    }

    /** Before anything was read, nobody knows that there is none. */
    private String offers(Figures figures) {
        return directory.snapshot().at() == null ? translate("unknown") : formats.number(figures.offers());
    }

    private static Component name(ProviderSummary provider) {
        Div name = new Div(Pages.link(provider.name(), Pages.provider(provider.id())));
        if (!provider.name().equals(provider.id().value())) {
            Span id = new Span(provider.id().value());
            id.addClassName("aside");
            id.getElement().setAttribute("dir", "ltr");
            name.add(id);
        }
        name.addClassName("provider-name");
        return name;
    }

    /** Those with most offers, and how many more there are. */
    private static Component tasks(Figures figures) {
        List<String> tasks = figures.tasks().entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .map(entry -> entry.getKey())
                .map(Task::value)
                .toList();
        String first = tasks.stream().limit(MOST_TASKS).collect(Collectors.joining(", "));
        Span words = new Span(
                tasks.size() > MOST_TASKS
                        ? translate("provider.tasks.more", first, tasks.size() - MOST_TASKS)
                        : tasks.isEmpty() ? translate("unknown") : first);
        words.setTitle(String.join(", ", tasks));
        return words;
    }
}
