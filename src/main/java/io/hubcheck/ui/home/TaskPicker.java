package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.hubcheck.ui.component.Formats;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks that something is served for, with how many offers, and whichever an address names. */
final class TaskPicker extends ComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final String ITEM = """
            <div class="choice"><span>${item.name}</span><span class="aside">${item.aside}</span></div>""";

    private Map<String, Long> offers = Map.of();
    private List<String> tasks = List.of();

    TaskPicker(Formats formats) {
        super(translate("home.task"));
        setPlaceholder(translate("home.task.all"));
        setClearButtonVisible(true);
        setOverlayWidth("22rem");
        setRenderer(LitRenderer.<String>of(ITEM)
                .withProperty("name", task -> task)
                .withProperty("aside", task -> formats.count("count.offers", offers.getOrDefault(task, 0L))));
    }

    /** @param served the tasks there are, with how many offers each */
    void show(Map<String, Long> served, @Nullable String chosen) {
        List<String> items = Stream.concat(served.keySet().stream(), Stream.ofNullable(chosen))
                .distinct()
                .sorted()
                .toList();
        if (!served.equals(offers) || !items.equals(tasks)) {
            offers = served;
            tasks = items;
            setItems(items);
        }
        setValue(chosen);
    }
}
