package io.hubcheck.ui.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import io.hubcheck.api.Availability;

/**
 * How an availability shows: as icon, word and colour, never as colour alone.
 *
 * @param icon a name of Vaadin's icon set
 * @param theme the badge's theme, or empty
 * @param style the badge's class, or empty
 * @param word in the reader's language; the source's own where nobody has a better one
 */
public record AvailabilityLook(String icon, String theme, String style, String word) {

    public static AvailabilityLook of(Availability availability) {
        if (availability.equals(Availability.UNSTATED)) {
            return unknown(translate("availability.unstated"));
        }
        return availability.known() ? known(availability) : unknown(availability.word());
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
