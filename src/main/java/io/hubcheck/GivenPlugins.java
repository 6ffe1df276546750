package io.hubcheck;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The plugins that a program brings along. */
record GivenPlugins(List<HubcheckPlugin> plugins) {

    private static final String NAME = "given";

    /** The plugin host alone ends them, since one that is closed need not stand being closed again. */
    void addTo(ConfigurableApplicationContext context) {
        for (int number = 1; number <= plugins.size(); number++) {
            HubcheckPlugin plugin = plugins.get(number - 1);
            ((GenericApplicationContext) context)
                    .registerBean(
                            NAME + " " + number,
                            HubcheckPlugin.class,
                            () -> plugin,
                            bean -> bean.setDestroyMethodName(""));
        }
    }

    /** @throws IllegalArgumentException if one of them is not at work */
    void checkIn(Plugins host) {
        for (PluginStatus plugin : host.list()) {
            if (plugin.origin() instanceof PluginOrigin.Bean(String name)
                    && name.startsWith(NAME)
                    && plugin.state() instanceof PluginState.Rejected rejected) {
                throw new IllegalArgumentException(
                        "The plugin '" + plugin.id() + "' can't be used. " + rejected.inFull());
            }
        }
    }
}
