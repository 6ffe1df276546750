package io.hubcheck;

import io.hubcheck.api.ModelValidator;
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
     * @throws RuntimeException if a setting can't be used; its message names the setting
     */
    public static Hubcheck open(Map<String, String> settings) {
        return open(settings, context -> {});
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
    @ComponentScan({"io.hubcheck.hub", "io.hubcheck.catalog", "io.hubcheck.token", "io.hubcheck.validate"})
    static class Core {}
}
