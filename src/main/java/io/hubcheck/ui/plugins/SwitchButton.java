package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import java.util.function.Consumer;

/** Enables or disables a plugin, whichever it is not; says so while that is going on. */
final class SwitchButton extends Button {

    private static final long serialVersionUID = 1L;

    private PluginStatus plugin;

    SwitchButton(PluginStatus plugin, Consumer<PluginStatus> turn) {
        this.plugin = plugin;
        addClickListener(pressed -> turn.accept(this.plugin));
    }

    void show(PluginStatus now, boolean busy, boolean allowed) {
        plugin = now;
        String label = translate(label(now.state(), busy));
        setText(label);
        setAriaLabel(translate("plugins.of", label, now.id()));
        setVisible(allowed);
        setEnabled(!busy);
        getElement().setAttribute("aria-busy", Boolean.toString(busy));
    }

    private static String label(PluginState state, boolean busy) {
        return switch (state) {
            case PluginState.Enabled ignored -> busy ? "plugins.disabling" : "plugins.disable";
            case PluginState.Disabled ignored -> busy ? "plugins.enabling" : "plugins.enable";
            case PluginState.Rejected ignored -> busy ? "plugins.enabling" : "plugins.retry";
        };
    }
}
