package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.ui.component.Formats;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Chooses which results are shown, and says how many there are of each kind. */
final class ResultFilter extends RadioButtonGroup<Shown> {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Map<Shown, Integer> counts = new EnumMap<>(Shown.class);

    ResultFilter(Formats formats, Runnable changed) {
        this.formats = formats;
        setLabel(translate("batch.show"));
        setItemLabelGenerator(this::words);
        setItemEnabledProvider(kind -> kind == Shown.ALL || count(kind) > 0);
        setItems(Shown.values());
        setValue(Shown.ALL);
        addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                changed.run();
            }
        });
    }

    boolean includes(BatchResult result) {
        return shown().includes(Reading.of(result));
    }

    /** Counts anew; kinds of which there are none can't be chosen. The buttons stay, for whoever is among them. */
    void count(Collection<BatchResult> results) {
        for (Shown kind : Shown.values()) {
            Integer now = count(kind, results);
            if (!now.equals(counts.put(kind, now))) {
                getListDataView().refreshItem(kind);
            }
        }
        if (shown() != Shown.ALL && count(shown()) == 0) {
            setValue(Shown.ALL);
        }
    }

    private Shown shown() {
        Shown chosen = getValue();
        return chosen == null ? Shown.ALL : chosen;
    }

    private int count(Shown kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static int count(Shown kind, Collection<BatchResult> results) {
        return (int) results.stream()
                .filter(result -> kind.includes(Reading.of(result)))
                .count();
    }

    private String words(Shown kind) {
        return translate("shown." + kind.name().toLowerCase(Locale.ROOT), formats.number(count(kind)));
    }
}
