package io.hubcheck.ui.home.filter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.hubcheck.ui.component.Formats;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that something is served under, with how many offers, and whichever an address names. */
final class WordPicker extends ComboBox<String> {

    private static final long serialVersionUID = 1L;
    private static final String ITEM = """
            <div class="choice"><span>${item.name}</span><span class="aside">${item.aside}</span></div>""";

    private Map<String, Integer> offers = Map.of();
    private List<String> words = List.of();

    /** @param name what a word is called on the page */
    WordPicker(String label, String all, Formats formats, Function<String, String> name) {
        super(label);
        setPlaceholder(all);
        setClearButtonVisible(true);
        setOverlayWidth("22rem");
        setItemLabelGenerator(name::apply);
        setRenderer(LitRenderer.<String>of(ITEM)
                .withProperty("name", name::apply)
                .withProperty("aside", word -> formats.count("count.offers", offers.getOrDefault(word, 0))));
    }

    /** @param served the words there are, with how many offers each, in the order to show them in */
    void show(Map<String, Integer> served, @Nullable String chosen) {
        List<String> items = Stream.concat(served.keySet().stream(), Stream.ofNullable(chosen))
                .distinct()
                .toList();
        if (!served.equals(offers) || !items.equals(words)) {
            offers = served;
            words = items;
            setItems(items);
        }
        setValue(chosen);
    }
}
