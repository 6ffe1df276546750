package io.hubcheck;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.RandomValuePropertySource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;

/**
 * The beans that the build worked out, so that a start need not. Which ones there are it decided by the settings of the class
 * path alone: where somebody gives another one that might decide it, they are worked out anew, and the start takes longer.
 */
final class PreparedBeans implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String USED = "spring.aot.enabled";
    private static final String INITIALIZER = HubcheckApplication.class.getName() + "__ApplicationContextInitializer";

    private static final String IMPORT_AWARE = "org.springframework.context.annotation.internalImportAwareAotProcessor";

    /** Others decide on values in the beans, not on which beans there are. */
    private static final List<ConfigurationPropertyName> DECIDING = Stream.of(
                    "spring", "server", "management", "vaadin")
            .map(ConfigurationPropertyName::of)
            .toList();

    private static final List<ConfigurationPropertyName> HARMLESS = Stream.of(
                    "spring.application",
                    "spring.config",
                    "spring.lifecycle",
                    "spring.output",
                    "spring.profiles",
                    "spring.servlet.multipart.max-file-size",
                    "spring.servlet.multipart.max-request-size",
                    "server.address",
                    "server.max-http-request-header-size",
                    "server.port",
                    "server.servlet.session",
                    "server.shutdown",
                    "server.ssl",
                    "server.tomcat")
            .map(ConfigurationPropertyName::of)
            .toList();

    private PreparedBeans() {}

    static ConfigurableApplicationContext run(SpringApplication application, String... arguments) {
        if (!arePackaged() || SpringProperties.getFlag(AbstractAotProcessor.AOT_PROCESSING)) {
            return application.run(arguments);
        }
        application.addListeners(new PreparedBeans());
        try {
            return application.run(arguments);
        } finally {
            // The stand-in's server in the same process has none.
            SpringProperties.setProperty(USED, null);
        }
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent start) {
        if (fit(start.getEnvironment())) {
            SpringApplication application = start.getSpringApplication();
            application.addInitializers(
                    AotApplicationContextInitializer.forInitializerClasses(INITIALIZER),
                    PreparedBeans::leaveOutImportAware);
            application.setApplicationContextFactory(
                    type -> new ServletWebServerApplicationContext(new PreparedBeanFactory(AnnotatedBeans.prepared())));
            SpringProperties.setProperty(USED, "true");
        }
    }

    /** It would read class files, to tell Spring Security that nobody debugs it. */
    private static void leaveOutImportAware(ConfigurableApplicationContext context) {
        ((BeanDefinitionRegistry) context.getBeanFactory()).removeBeanDefinition(IMPORT_AWARE);
    }

    /** Beside classes that were just compiled they may be those of an earlier build. */
    private static boolean arePackaged() {
        URL initializer = PreparedBeans.class.getClassLoader().getResource(INITIALIZER.replace('.', '/') + ".class");
        return initializer != null && !initializer.getProtocol().equals("file");
    }

    static boolean fit(Environment settings) {
        return StreamSupport.stream(ConfigurationPropertySources.get(settings).spliterator(), false)
                .filter(source -> !isOfTheClassPath(source))
                .allMatch(PreparedBeans::decidesNothing);
    }

    private static boolean isOfTheClassPath(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> file
                && file.getName().contains("class path resource");
    }

    /** What a source holds that can't list it, nobody knows, but for one that draws lots. */
    private static boolean decidesNothing(ConfigurationPropertySource source) {
        return switch (source) {
            case IterableConfigurationPropertySource given -> given.stream().noneMatch(PreparedBeans::decides);
            case ConfigurationPropertySource other -> other.getUnderlyingSource() instanceof RandomValuePropertySource;
        };
    }

    private static boolean decides(ConfigurationPropertyName setting) {
        return DECIDING.stream().anyMatch(deciding -> deciding.isAncestorOf(setting))
                && HARMLESS.stream().noneMatch(harmless -> harmless.equals(setting) || harmless.isAncestorOf(setting));
    }
}
