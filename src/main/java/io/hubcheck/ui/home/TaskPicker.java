package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks that something is served for, and whichever an address names. */
final class TaskPicker extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    private List<String> tasks = List.of();

    TaskPicker() {
        super(translate("home.task"));
        setPlaceholder(translate("home.task.all"));
        setClearButtonVisible(true);
    }

    void show(CatalogSnapshot snapshot, @Nullable String chosen) {
        Stream<String> served =
                snapshot.offers().stream().map(offer -> offer.task().value());
        List<String> items = Stream.concat(served, Stream.ofNullable(chosen))
                .distinct()
                .sorted()
                .toList();
        if (!items.equals(tasks)) {
            tasks = items;
            setItems(items);
        }
        setValue(chosen);
    }
}
