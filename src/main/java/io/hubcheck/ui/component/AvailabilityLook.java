package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.shared.Tooltip;
import io.hubcheck.api.Availability;

/**
 * How an availability shows: as icon, word and colour, never as colour alone.
 *
 * @param icon a name of Vaadin's icon set
 * @param theme the badge's theme, or empty
 * @param style the badge's class, or empty
 * @param word in the reader's language; the source's own where its meaning is not known
 */
public record AvailabilityLook(String icon, String theme, String style, String word) {

    public static AvailabilityLook of(Availability availability) {
        if (availability.equals(Availability.UNSTATED)) {
            return unknown(translate("availability.unstated"));
        }
        return availability.known() ? known(availability) : unknown(availability.word());
    }

    /** Any word that has no meaning that is documented. */
    public static AvailabilityLook unknown() {
        return unknown(translate("availability.unknown"));
    }

    /** It on a badge. */
    public Badge badge() {
        String[] collectionAndName = icon.split(":", 2);
        return new StateBadge(word, new Icon(collectionAndName[0], collectionAndName[1]), theme);
    }

    /** It on a badge that takes the focus, so that who says so is told to those without a mouse, too. */
    public Badge badge(String provenance) {
        Badge badge = badge();
        badge.getElement().setAttribute("tabindex", "0");
        Tooltip.forComponent(badge).setText(provenance);
        return badge;
    }

    private static AvailabilityLook unknown(String word) {
        return new AvailabilityLook("vaadin:question-circle", "", "aura-accent-neutral", word);
    }

    private static AvailabilityLook known(Availability availability) {
        if (availability.equals(Availability.LIVE)) {
            return new AvailabilityLook("vaadin:check-circle", "success", "", translate("availability.live"));
        }
        return availability.equals(Availability.STAGING)
                ? new AvailabilityLook("vaadin:flask", "warning", "", translate("availability.staging"))
                : new AvailabilityLook("vaadin:close-circle", "error", "", translate("availability.error"));
    }
}
