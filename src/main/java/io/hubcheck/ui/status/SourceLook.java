package io.hubcheck.ui.status;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.catalog.SourceStatus;

/** How the state of a source shows: as icon, word and colour, never as colour alone. */
final class SourceLook {

    private SourceLook() {}

    static Badge badge(SourceStatus.State state) {
        return switch (state) {
            case FRESH -> badge("state.fresh", VaadinIcon.CHECK_CIRCLE, "success");
            case STALE -> badge("state.stale", VaadinIcon.CLOCK, "warning");
            case DOWN -> badge("state.down", VaadinIcon.CLOSE_CIRCLE, "error");
            case IDLE -> badge("state.idle", VaadinIcon.MINUS_CIRCLE_O, "");
        };
    }

    private static Badge badge(String key, VaadinIcon icon, String theme) {
        Badge badge = new Badge(translate(key), icon.create());
        if (theme.isEmpty()) {
            badge.addClassName("aura-accent-neutral");
        } else {
            badge.getElement().setAttribute("theme", theme);
        }
        return badge;
    }
}
