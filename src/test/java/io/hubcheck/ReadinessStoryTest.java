package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.Gate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Whoever starts servers asks whether one may be sent people, and whether it has to be started again. */
class ReadinessStoryTest {

    private static final String LIVENESS = "/actuator/health/liveness";
    private static final String READINESS = "/actuator/health/readiness";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HandClock clock = new HandClock();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests().withClock(clock));
    private CompletableFuture<Integer> port = new CompletableFuture<>();

    @AfterEach
    void close() {
        hub.close();
    }

    private ConfigurableApplicationContext start() {
        ApplicationListener<WebServerInitializedEvent> listening =
                event -> port.complete(event.getWebServer().getPort());
        Stream<String> settings = RunningHubcheck.settings(hub, 0).stream()
                .map(setting -> setting.replace("background=false", "background=true"));
        return new SpringApplicationBuilder(HubcheckApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("handClock", Clock.class, () -> clock))
                .listeners(listening)
                .run(Stream.concat(settings, Stream.of("--hubcheck.data-dir=" + folder))
                        .toArray(String[]::new));
    }

    private int status(String path) throws Exception {
        URI address = URI.create("http://localhost:" + port.join() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void itLivesAtOnceAndIsReadyWhenThereIsSomethingToShow() throws Exception {
        Gate list = hub.faults().hold("/api/models");
        CompletableFuture<ConfigurableApplicationContext> starting = CompletableFuture.supplyAsync(this::start);
        list.awaitArrivals(1);

        assertThat(status(LIVENESS)).isEqualTo(200);
        assertThat(status(READINESS)).isEqualTo(503);
        assertThat(status("/api/v1/status")).as("whoever asks all the same").isEqualTo(200);

        list.open();
        try (ConfigurableApplicationContext started = starting.join()) {
            assertThat(Objects.requireNonNull(started).isRunning()).isTrue();
            assertThat(status(READINESS)).isEqualTo(200);
        }
    }

    @Test
    void itIsReadyAtOnceWithWhatWasKept() throws Exception {
        start().close();
        port = new CompletableFuture<>();
        Gate list = hub.faults().hold("/**");

        try (ConfigurableApplicationContext again = start()) {
            assertThat(again.isRunning()).isTrue();
            assertThat(status(READINESS)).isEqualTo(200);
        } finally {
            list.open();
        }
    }

    @Test
    void aHubThatIsDownKeepsNobodyFromReadingThatItIs() throws Exception {
        hub.faults().switchOn("/**", new Fault.ErrorStatus(503));

        try (ConfigurableApplicationContext started = start()) {
            assertThat(started.isRunning()).isTrue();
            assertThat(status(READINESS)).isEqualTo(200);
            assertThat(status("/actuator/health")).as("the alarm").isEqualTo(503);
        }
    }
}
