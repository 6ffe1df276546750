package io.hubcheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Authors build their plugins against the SDK's jar alone, and a team drops them into the folder of its packaged server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesIT {

    private static final String MODEL = "Qwen/Qwen3-32B";

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());
    private final MockWebServer house = new MockWebServer();
    private final MockWebServer hook = new MockWebServer();
    private PackagedHubcheck server;

    @BeforeAll
    void dropThemIn(@TempDir Path folder) throws Exception {
        BuiltExamples.build();
        BuiltExamples.dropInto(folder);
        house.start();
        hook.start();
        house.enqueue(new MockResponse.Builder()
                .body("{\"data\":[{\"id\":\"" + MODEL + "\"},{\"id\":\"llama3:8b\"},{\"id\":\"acme/own\"}]}")
                .build());
        server = new PackagedHubcheck(
                hub,
                List.of(
                        "hubcheck.data-dir=",
                        "hubcheck.plugins.dir=" + folder,
                        "hubcheck.plugins.settings.price-ceiling.output=0.01",
                        "hubcheck.plugins.settings.openai-compatible.url=http://localhost:" + house.getPort(),
                        "hubcheck.plugins.settings.openai-compatible.provider=house",
                        "hubcheck.plugins.settings.webhook.url=" + hook.url("/hook")));
    }

    @AfterAll
    void close() throws Exception {
        if (server != null) {
            server.close();
        }
        house.close();
        hook.close();
        hub.close();
    }

    @Test
    void allFourAreEnabled() {
        assertThat(server.log())
                .contains(BuiltExamples.NAMES.stream()
                        .map(name -> "Plugin " + name + " from " + name + "-1.0.jar is enabled")
                        .toList());
    }

    @Test
    void theSourceAddsAProvider() throws Exception {
        assertThat(server.get("/api/v1/offers?provider=house"))
                .contains("\"total\":2", "\"model\":\"acme/own\"", "\"source\":\"openai-compatible/models\"");
        assertThat(house.takeRequest().getTarget()).isEqualTo("/v1/models");
    }

    @Test
    void theCheckDecidesAVerdict() throws Exception {
        assertThat(server.get("/api/v1/validate?model=" + MODEL + "&provider=groq"))
                .contains(
                        "\"verdict\":\"FAIL\"",
                        "\"check\":\"price-ceiling/ceiling\",\"outcome\":\"FAIL\",\"code\":\"too_dear\"");
    }

    @Test
    void theExporterWritesAFile() throws Exception {
        assertThat(server.get("/api/v1/offers/export?format=litellm-export/litellm&provider=groq"))
                .startsWith("model_list:\n")
                .contains("model: 'huggingface/groq/" + MODEL + "'");
    }

    @Test
    void theWebhookIsToldWhatHasChanged() throws Exception {
        server.get("/api/v1/offers");
        hub.catalog().addMapping(MODEL, "newcomer", "qwen3", "conversational", "live");
        house.enqueue(new MockResponse.Builder().code(500).build());
        hook.enqueue(new MockResponse.Builder().code(204).build());
        server.advance(Duration.ofMinutes(61));
        server.get("/api/v1/offers");

        RecordedRequest told = hook.takeRequest(60, TimeUnit.SECONDS);

        assertThat(told).as(server::log).isNotNull();
        assertThat(told.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(told.getBody().utf8())
                .contains("{\"kind\":\"ADDED\",\"model\":\"" + MODEL + "\",\"provider\":\"newcomer\","
                        + "\"task\":\"conversational\",\"before\":null,\"after\":\"live\"}");
    }
}
