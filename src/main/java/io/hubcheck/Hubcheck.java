package io.hubcheck;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.plugin.Plugins;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/**
 * Hubcheck inside another program: the {@link ModelValidator} with its caches, without screens and without a server.
 *
 * <p>Open one, share it among all threads, and close it at the end. It talks to the Hub when it is first asked.
 * Nothing is written to disk, unless the setting {@code hubcheck.data-dir} names a folder to keep the catalogue in.
 *
 * <p>Plugins take part with their sources, checks, inspectors and listeners: those of the class path, those that are given
 * here, and the jars of the folder that the setting {@code hubcheck.plugins.dir} names, if it does.
 */
public final class Hubcheck implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Hubcheck(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** One that is set up by the environment, as the application is. */
    public static Hubcheck open() {
        return open(Map.of());
    }

    /**
     * One that is set up by the environment, and by settings that count more, such as {@code hubcheck.hub.url}.
     *
     * @param plugins what extends it; closed with it, if they can be
     * @throws IllegalArgumentException if one of {@code plugins} can't be registered: without it, verdicts would be about
     *     less than was asked for. Its message says which one, and why
     * @throws RuntimeException if a setting can't be used; its message names the setting
     */
    public static Hubcheck open(Map<String, String> settings, HubcheckPlugin... plugins) {
        GivenPlugins given = new GivenPlugins(List.of(plugins));
        Hubcheck opened = open(settings, given::addTo);
        try {
            given.checkIn(opened.part(Plugins.class));
        } catch (IllegalArgumentException refused) {
            opened.close();
            throw refused;
        }
        return opened;
    }

    /** Without Spring Boot's application, which would take over the host program's logging and its settings files. */
    static Hubcheck open(
            Map<String, String> settings, ApplicationContextInitializer<ConfigurableApplicationContext> initializer) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        MutablePropertySources sources = context.getEnvironment().getPropertySources();
        sources.addFirst(new MapPropertySource("hubcheck", Map.copyOf(settings)));
        initializer.initialize(context);
        context.register(Core.class);
        context.refresh();
        return new Hubcheck(context);
    }

    /** The validator; good until {@link #close()}. */
    public ModelValidator validator() {
        return context.getBean(ModelValidator.class);
    }

    /** Ends background work and gives up all connections. */
    @Override
    public void close() {
        context.close();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** What answers questions, and nothing that serves pages. */
    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "io.hubcheck.hub",
        "io.hubcheck.catalog",
        "io.hubcheck.plugin",
        "io.hubcheck.token",
        "io.hubcheck.validate"
    })
    static class Core {}
}
