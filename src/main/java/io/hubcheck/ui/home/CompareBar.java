package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.ui.compare.Comparisons;
import io.hubcheck.ui.component.ComparedPair;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.address.Selection;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was picked to be compared, and the way to do so; there is nothing of it until something is. */
final class CompareBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final String REASON = "compare-bar-reason";

    private final Formats formats;
    private final Consumer<Selection> pick;
    private Selection selection = Selection.NONE;

    CompareBar(Formats formats, Consumer<Selection> pick) {
        this.formats = formats;
        this.pick = pick;
        addClassName("compare-bar");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Selection shown) {
        if (shown.equals(selection)) {
            return;
        }
        selection = shown;
        removeAll();
        setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            add(new Span(formats.count("picked.count", shown.pairs().size())), names(), reason(), compare(), clear());
        }
    }

    private Span names() {
        Span names = new Span(selection.pairs().stream()
                .map(pair -> pair.model().name() + ":" + pair.provider())
                .collect(Collectors.joining(", ")));
        names.addClassNames("aside", "names");
        names.setTitle(selection.pairs().stream().map(ComparedPair::toString).collect(Collectors.joining("\n")));
        return names;
    }

    /** Why there is nothing to compare; empty if there is. */
    private Span reason() {
        int size = selection.pairs().size();
        Span reason = new Span(size < Comparisons.FEWEST ? translate("picked.one") : tooMany(size));
        reason.setId(REASON);
        return reason;
    }

    private String tooMany(int size) {
        int over = size - Comparisons.MOST;
        return over > 0 ? formats.count("picked.many", over) : "";
    }

    private Anchor compare() {
        int size = selection.pairs().size();
        Anchor compare = Pages.link(translate("picked.compare"), Comparisons.address(selection.pairs()));
        compare.addClassName("jump");
        if (size < Comparisons.FEWEST || size > Comparisons.MOST) {
            compare.setEnabled(false);
            compare.getElement().setAttribute("role", "link").setAttribute("aria-disabled", "true");
            compare.getElement().setAttribute("aria-describedby", REASON);
        }
        return compare;
    }

    private Button clear() {
        Button clear = new Button(translate("picked.clear"), pressed -> pick.accept(Selection.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }
}
