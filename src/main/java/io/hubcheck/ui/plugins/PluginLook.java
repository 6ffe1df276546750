package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.ui.component.StateBadge;

/** How the state of a plugin shows: as icon, word and colour, never as colour alone. */
final class PluginLook {

    private PluginLook() {}

    static Badge badge(PluginStatus plugin) {
        return switch (plugin.state()) {
            case PluginState.Enabled ignored -> atWork(plugin.calls());
            case PluginState.Disabled ignored -> badge("plugins.disabled", VaadinIcon.MINUS_CIRCLE_O, "");
            case PluginState.Rejected ignored -> badge("plugins.rejected", VaadinIcon.CLOSE_CIRCLE, "error");
        };
    }

    private static Badge atWork(CallFigures calls) {
        if (calls.hanging() > 0) {
            return badge("plugins.hangs", VaadinIcon.HOURGLASS, "warning");
        }
        return calls.suspended().isEmpty()
                ? badge("plugins.enabled", VaadinIcon.CHECK_CIRCLE, "success")
                : badge("plugins.pauses", VaadinIcon.PAUSE, "warning");
    }

    private static Badge badge(String key, VaadinIcon icon, String theme) {
        return new StateBadge(translate(key), icon.create(), theme);
    }
}
