package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.ui.component.StateBadge;

/** How the state of a source shows: as icon, word and colour, never as colour alone. */
public final class SourceLook {

    private SourceLook() {}

    public static Badge badge(SourceStatus.State state) {
        return switch (state) {
            case FRESH -> badge("state.fresh", VaadinIcon.CHECK_CIRCLE, "success");
            case STALE -> badge("state.stale", VaadinIcon.CLOCK, "warning");
            case DOWN -> badge("state.down", VaadinIcon.CLOSE_CIRCLE, "error");
            case IDLE -> badge("state.idle", VaadinIcon.MINUS_CIRCLE_O, "");
        };
    }

    private static Badge badge(String key, VaadinIcon icon, String theme) {
        return new StateBadge(translate(key), icon.create(), theme);
    }
}
