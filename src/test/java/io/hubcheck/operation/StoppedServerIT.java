package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.demo.fault.Gate;
import io.hubcheck.examples.PackagedHubcheck;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server is told to end while people wait for it. */
@Timeout(180)
class StoppedServerIT {

    private static final String NOT_LISTED = "/api/v1/validate?model=nobody/has-listed-this";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());

    @AfterEach
    void close() {
        hub.close();
    }

    private PackagedHubcheck server(String... more) throws Exception {
        return new PackagedHubcheck(
                hub,
                Stream.concat(Stream.of("hubcheck.data-dir=" + folder), Stream.of(more))
                        .toList());
    }

    private CompletableFuture<HttpResponse<String>> ask(PackagedHubcheck server, String path) {
        return client.sendAsync(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void whoWaitsForTheHubStillGetsTheAnswerAndTheCatalogueIsKept() throws Exception {
        try (PackagedHubcheck server = server()) {
            server.get("/api/v1/providers");
            Gate model = hub.faults().hold("/api/models/*/*");
            CompletableFuture<HttpResponse<String>> answer = ask(server, NOT_LISTED);
            model.awaitArrivals(1);

            server.terminate();
            server.awaitLog("Commencing graceful shutdown");
            model.open();

            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains("\"code\":\"model_not_found\"");
            server.awaitEnd();
            assertThat(server.log()).doesNotContain("ERROR");
        }
        hub.faults().hold("/**");
        try (PackagedHubcheck again = server()) {
            assertThat(again.get("/api/v1/providers")).contains("\"basis\":\"DISCOVERED\"");
        }
    }

    @Test
    void whoNeverGetsAnAnswerHoldsNobodyUpForEver() throws Exception {
        try (PackagedHubcheck server = server("spring.lifecycle.timeout-per-shutdown-phase=1s")) {
            server.get("/api/v1/providers");
            Gate model = hub.faults().hold("/api/models/*/*");
            CompletableFuture<HttpResponse<String>> answer = ask(server, NOT_LISTED);
            model.awaitArrivals(1);

            server.terminate();

            server.awaitEnd();
            assertThat(answer).failsWithin(Duration.ofSeconds(10));
        }
    }
}
