package io.hubcheck;

import io.hubcheck.catalog.Catalog;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.metrics.TomcatMetricsAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The web application and its JSON API. The login server on the class path is the stand-in Hub's alone, the screens set up
 * Vaadin themselves, and what else is excluded is not used, and would only make starts longer.
 */
@SpringBootApplication(
        exclude = {
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            TaskSchedulingAutoConfiguration.class,
            TomcatMetricsAutoConfiguration.class
        },
        excludeName = "com.vaadin.flow.spring.SpringBootAutoConfiguration")
public class HubcheckApplication {

    /** The server's web sockets read it once; at its usual size each open page would hold 18 kB more. */
    private static final String PUSH_BUFFERS = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    @Bean
    static UnusedBeans unusedBeans() {
        return new UnusedBeans();
    }

    /**
     * The first visitor need not wait for what can be read before they come. While it runs the server answers, but says that
     * it isn't ready. With a Hub that is down it becomes ready all the same, since pages say so and no restart mends that.
     */
    @Bean
    ApplicationRunner firstRefresh(
            Catalog catalog, @Value("${hubcheck.catalog.background:false}") boolean readsByItself) {
        return arguments -> {
            if (catalog.peek().at() == null && readsByItself) {
                catalog.current(Duration.ZERO);
            }
        };
    }

    public static void main(String[] arguments) {
        System.setProperty(PUSH_BUFFERS, "2048");
        run(arguments);
    }

    /** Starts it with the beans that the build prepared, if it did and if they fit the settings. */
    public static ConfigurableApplicationContext run(String... arguments) {
        return PreparedBeans.run(new SpringApplication(HubcheckApplication.class), arguments);
    }
}
