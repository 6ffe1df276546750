package io.hubcheck.plugin.internal.load;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.PluginOrigin;

/** A plugin that is a Spring bean: made once, and registered each time it is enabled. */
public record BeanCandidate(String name, HubcheckPlugin bean) implements Candidate {

    @Override
    public PluginOrigin origin() {
        return new PluginOrigin.Bean(name);
    }

    @Override
    public Code open() {
        return new Code(bean.getClass().getClassLoader(), () -> bean, () -> {});
    }
}
