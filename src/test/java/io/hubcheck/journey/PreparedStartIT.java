package io.hubcheck.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The build has worked out which beans there are, and whoever runs the server still decides. */
@Timeout(600)
class PreparedStartIT {

    private static final String METRICS = "/actuator/prometheus";
    private static final String PREPARED = "Starting AOT-processed HubcheckApplication";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());

    @AfterEach
    void close() {
        client.close();
        hub.close();
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        URI address = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private int status(int port, String path) throws Exception {
        return get(port, path).statusCode();
    }

    @Test
    void aSpaceStartsWithWhatTheBuildWorkedOut() throws Exception {
        try (RunningContainer container = new RunningContainer(hub, folder, "SPRING_PROFILES_ACTIVE=json-logs")) {
            assertThat(container.log()).contains(PREPARED);
            container.awaitHealth();
        }
    }

    @Test
    void itDescribesItselfWithTheFileOfTheBuild() throws Exception {
        try (RunningContainer container = new RunningContainer(hub, folder, "SPRING_PROFILES_ACTIVE=json-logs")) {
            assertThat(get(container.port(), "/v3/api-docs").body())
                    .isEqualTo(Files.readString(Path.of("src/main/resources/io/hubcheck/web/openapi.json")));
        }
    }

    /** Who answers these Spring finds by their annotations. */
    @Test
    void itKnowsWhoAnswersForWhat() throws Exception {
        try (RunningContainer container = new RunningContainer(hub, folder, "SPRING_PROFILES_ACTIVE=json-logs")) {
            HttpResponse<String> misspelt = get(container.port(), "/api/v1/models?modle=x");
            HttpResponse<String> health = get(container.port(), "/actuator/health");

            assertThat(misspelt.statusCode()).isEqualTo(400);
            assertThat(misspelt.body()).contains("\"parameter_unknown\"");
            assertThat(health.body()).contains("\"catalog\"");
        }
    }

    @Test
    void aSettingThatDecidesOnMoreIsObeyed() throws Exception {
        int management = freePort();
        try (RunningContainer container = new RunningContainer(hub, folder, "MANAGEMENT_SERVER_PORT=" + management)) {
            assertThat(container.log()).doesNotContain(PREPARED);
            assertThat(status(management, METRICS)).isEqualTo(200);
            assertThat(status(container.port(), METRICS)).isEqualTo(404);
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
