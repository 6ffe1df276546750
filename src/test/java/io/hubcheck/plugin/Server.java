package io.hubcheck.plugin;

import io.hubcheck.HandClock;
import io.hubcheck.api.spi.HubcheckPlugin;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The plugin host as a server sets it up, with deadlines that only a plugin which is waited for can miss. */
final class Server implements AutoCloseable {

    private final HandClock clock = new HandClock();
    private final Map<String, Object> settings = new HashMap<>();
    private final Map<String, Object> variables = new HashMap<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param jars the plugins' folder */
    Server(Path jars) {
        set("dir", jars.toString());
        set("look-every", "0s");
        for (String kind :
                new String[] {"load", "source", "check", "inspector", "exporter", "listener", "column", "section"}) {
            set("deadlines." + kind, "60s");
        }
        context.registerBean(Clock.class, () -> clock);
    }

    /** Sets what stands under {@code hubcheck.plugins}. */
    Server set(String name, String value) {
        settings.put("hubcheck.plugins." + name, value);
        return this;
    }

    Server dataDirectory(Path folder) {
        settings.put("hubcheck.data-dir", folder.toString());
        return this;
    }

    <T> Server bean(String name, Class<T> type, T bean) {
        context.registerBean(name, type, () -> bean);
        return this;
    }

    Server bean(String name, HubcheckPlugin plugin) {
        return bean(name, HubcheckPlugin.class, plugin);
    }

    /** Sets an environment variable. */
    Server variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    Server start() {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.register(PluginModule.class);
        context.refresh();
        return this;
    }

    Plugins plugins() {
        return context.getBean(Plugins.class);
    }

    PluginStatus status(String id) {
        return plugins().list().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    HandClock clock() {
        return clock;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("io.hubcheck.plugin.internal")
    static class PluginModule {}
}
