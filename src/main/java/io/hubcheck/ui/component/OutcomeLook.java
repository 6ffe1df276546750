package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.api.Outcome;
import java.util.Locale;

/**
 * How an outcome shows: as icon, word and colour, never as colour alone.
 *
 * @param icon a symbol of its own
 * @param theme the badge's theme, or empty for a neutral one
 * @param style the name that the style sheet knows it by
 * @param word in the reader's language
 */
public record OutcomeLook(VaadinIcon icon, String theme, String style, String word) {

    public static OutcomeLook of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> look(outcome, VaadinIcon.CHECK_CIRCLE, "success");
            case WARN -> look(outcome, VaadinIcon.WARNING, "warning");
            case INCONCLUSIVE -> look(outcome, VaadinIcon.QUESTION_CIRCLE, "");
            case FAIL -> look(outcome, VaadinIcon.CLOSE_CIRCLE, "error");
            case SKIPPED -> look(outcome, VaadinIcon.MINUS_CIRCLE_O, "");
        };
    }

    private static OutcomeLook look(Outcome outcome, VaadinIcon icon, String theme) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        return new OutcomeLook(icon, theme, name, translate("outcome." + name));
    }

    /** It on a badge. */
    public Badge badge() {
        return new StateBadge(word, icon.create(), theme);
    }
}
