package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class DemoTest {

    private static final URI STAND_IN = URI.create("http://localhost:7861");

    @Test
    void theStandInsPortIsNotTheApplicationsBusiness() {
        DemoArguments demo = DemoArguments.of("--server.port=1", "--demo.port=9000", "--spring.profiles.active=x");

        assertThat(demo.port()).isEqualTo(9000);
        assertThat(demo.alone()).isFalse();
        assertThat(demo.forApplicationAgainst(STAND_IN))
                .containsExactly(
                        "--server.address=localhost",
                        "--hubcheck.hub.url=http://localhost:7861",
                        "--hubcheck.router.url=http://localhost:7861",
                        "--hubcheck.auth.provider-url=http://localhost:7861",
                        "--hubcheck.auth.client-id=hubcheck-demo",
                        "--hubcheck.auth.client-secret=demo-secret",
                        "--hubcheck.plugins.manage=local",
                        "--hubcheck.hosting.only-this-machine=true",
                        "--server.port=1",
                        "--spring.profiles.active=x");
    }

    @Test
    void whatIsGivenOnTheCommandLineIsGivenOnce() {
        assertThat(DemoArguments.of("--hubcheck.plugins.manage=true").forApplicationAgainst(STAND_IN))
                .contains("--hubcheck.plugins.manage=true")
                .doesNotContain("--hubcheck.plugins.manage=local");
    }

    @Test
    void theDemoKeepsItsDataApartFromTheRealOne() {
        DemoArguments demo = DemoArguments.of("--server.port=1");

        assertThat(demo.namesFolder()).isFalse();
        assertThat(demo.keepingDataIn(Path.of("demo-data")).forApplicationAgainst(STAND_IN))
                .contains("--hubcheck.data-dir=demo-data", "--hubcheck.data-dir-temporary=true");
        assertThat(DemoArguments.of("--hubcheck.data-dir=mine").namesFolder()).isTrue();
    }

    @Test
    void withoutArgumentsThePortIsAlwaysTheSame() {
        assertThat(DemoArguments.of().port()).isEqualTo(7861);
        assertThat(DemoArguments.of("--demo.alone").alone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "65536", "7861x"})
    void aPortThatIsNoneIsRefusedInASentence(String port) {
        assertThatThrownBy(() -> DemoArguments.of("--demo.port=" + port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("--demo.port= must be followed by a number from 0 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.5", "::", "my-machine.example", ""})
    void nobodyElseIsServedUnlessThatIsAskedForTwice(String address) {
        assertThatThrownBy(() -> DemoArguments.of("--server.address=" + address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("serves this machine alone")
                .hasMessageContaining("--demo.public=yes-i-know");
        assertThat(DemoArguments.of("--server.address=" + address, "--demo.public=yes-i-know")
                        .forApplicationAgainst(STAND_IN))
                .contains("--server.address=" + address)
                .doesNotContain(
                        "--server.address=localhost",
                        "--demo.public=yes-i-know",
                        "--hubcheck.hosting.only-this-machine=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
    void thisMachineIsServedUnderAnyOfItsNames(String address) {
        assertThat(DemoArguments.of("--server.address=" + address).forApplicationAgainst(STAND_IN))
                .contains("--server.address=" + address);
    }

    @Test
    void theApplicationIsToldWhereTheStandInIs() {
        try (StandInHub hub = StandInHub.start(StandInOptions.forTests());
                ConfigurableApplicationContext application = start(hub)) {
            assertThat(application.getEnvironment().getProperty("hubcheck.hub.url"))
                    .isEqualTo(hub.url().toString());
            assertThat(application.getBean(ApplicationArguments.class).containsOption("hubcheck.router.url"))
                    .isTrue();
            assertThat(application.getBeanNamesForType(StandInServer.class)).isEmpty();
        }
    }

    @Test
    void whenTheApplicationEndsTheStandInEnds() {
        StandInHub hub = StandInHub.start(StandInOptions.forTests());

        start(hub).close();

        assertThatThrownBy(() -> ask(hub)).isInstanceOf(ConnectException.class);
    }

    @Test
    void whenTheStandInEndsTheApplicationEnds() {
        StandInHub hub = StandInHub.start(StandInOptions.forTests());
        ConfigurableApplicationContext application = start(hub);

        hub.close();

        assertThat(application.isActive()).isFalse();
    }

    @Test
    void thePersonWhoStartsItIsToldWhereToGoAndWhatToUse() {
        try (StandInHub hub = StandInHub.start(StandInOptions.forTests());
                ConfigurableApplicationContext application = start(hub)) {
            assertThat(Announcement.of(hub, application))
                    .contains(hub.url().toString(), "hf_demo_read", "demo-alice", "Hubcheck: ");
        }
    }

    private static ConfigurableApplicationContext start(StandInHub hub) {
        return Demo.startApplication(
                arguments -> SpringApplication.run(NoApplication.class, arguments),
                hub,
                DemoArguments.of("--spring.main.web-application-type=none"));
    }

    private static void ask(StandInHub hub) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(hub.url()).build(), BodyHandlers.discarding());
        }
    }

    /** Stands for the application, of which nothing but its start matters here. */
    static class NoApplication {}
}
