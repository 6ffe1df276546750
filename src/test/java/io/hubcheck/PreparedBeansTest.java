package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.RandomValuePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A build can't know the settings of a server; what it prepared is used only where none of them could make it wrong. */
class PreparedBeansTest {

    private final ConfigurableEnvironment environment = new StandardEnvironment();

    PreparedBeansTest() {
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    }

    private void given(PropertySource<?> source) {
        environment.getPropertySources().addFirst(source);
    }

    private boolean fitWith(String name) {
        given(new MapPropertySource("given", Map.of(name, "1")));
        return PreparedBeans.fit(environment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hubcheck.data-dir",
                "hubcheck.hosting.space",
                "logging.level.root",
                "server.port",
                "server.tomcat.accesslog.enabled",
                "spring.profiles.active",
                "PATH"
            })
    void settingsThatDecideOnValuesAloneCostNoTime(String name) {
        assertThat(fitWith(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.server.port",
                "management.endpoints.web.exposure.include",
                "server.servlet.encoding.enabled",
                "server.portal",
                "spring.threads.virtual.enabled",
                "vaadin.url-mapping"
            })
    void settingsThatMayDecideOnBeansAreObeyed(String name) {
        assertThat(fitWith(name)).isFalse();
    }

    @Test
    void itMakesNoDifferenceHowASettingIsGiven() {
        given(new SystemEnvironmentPropertySource("systemEnvironment", Map.of("MANAGEMENT_SERVER_PORT", "9000")));

        assertThat(PreparedBeans.fit(environment)).isFalse();
    }

    @Test
    void whatTheBuildSawItselfIsNoNews() {
        given(new MapPropertySource(
                "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                Map.of("spring.threads.virtual.enabled", true)));
        given(new RandomValuePropertySource());

        assertThat(PreparedBeans.fit(environment)).isTrue();
    }

    @Test
    void aSourceThatDoesNotTellWhatItHoldsMayHoldAnything() {
        given(new PropertySource<>("vault", new Object()) {
            @Override
            public Object getProperty(String name) {
                return "management.server.port".equals(name) ? 9000 : null;
            }
        });

        assertThat(PreparedBeans.fit(environment)).isFalse();
    }
}
