package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.hub.HubLinks;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Hubcheck inside somebody else's program, which has settings and a logging of its own. */
class GuestTest {

    private static final String VARIABLE = "HF_ENDPOINT";

    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final Logger theirs = (Logger) LoggerFactory.getLogger("com.example.host");

    @BeforeEach
    void putTheHostsSettingsFirst(@TempDir Path host) throws IOException {
        Files.writeString(host.resolve("application.yaml"), "hubcheck.hub.url: http://host.test");
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {host.toUri().toURL()}, classes) {
                            @Override
                            public URL getResource(String name) {
                                URL own = findResource(name);
                                return own == null ? super.getResource(name) : own;
                            }
                        });
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setContextClassLoader(classes);
        System.clearProperty(VARIABLE);
        theirs.setLevel(null);
    }

    @Test
    void theVariableSaysWhereTheHubIsWhateverTheHostsOwnFileSays() {
        try (StandInHub hub = StandInHub.start(StandInOptions.forTests())) {
            System.setProperty(VARIABLE, hub.url().toString());

            try (Hubcheck hubcheck =
                    Hubcheck.open(Map.of("hubcheck.router.url", hub.url().toString()))) {
                assertThat(hubcheck.part(HubLinks.class).hub())
                        .isEqualTo(hub.url().toString());
                assertThat(hubcheck.validator().providers().providers()).isNotEmpty();
            }
        }
    }

    @Test
    void aSettingThatIsGivenCountsMoreThanTheVariable() {
        System.setProperty(VARIABLE, "http://variable.test");

        try (Hubcheck hubcheck = Hubcheck.open(Map.of("hubcheck.hub.url", "http://setting.test"))) {
            assertThat(hubcheck.part(HubLinks.class).hub()).isEqualTo("http://setting.test");
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> Hubcheck.open(Map.of("hubcheck.hub.url", "nowhere")))
                .rootCause()
                .hasMessageContaining("hubcheck.hub.url (HF_ENDPOINT)");
    }

    @Test
    void theHostsLoggingIsLeftAsItIs() {
        theirs.setLevel(Level.TRACE);

        try (Hubcheck hubcheck = Hubcheck.open()) {
            assertThat(hubcheck.validator()).isNotNull();
        }

        assertThat(theirs.getLevel()).isEqualTo(Level.TRACE);
    }
}
