package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.fault.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Hub is gone for an hour, and meanwhile somebody sets the clock. */
class LongOutageStoryTest {

    private static final String PAIR = "/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq&task=conversational";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningHubcheck hubcheck = new RunningHubcheck();

    @BeforeEach
    void theHubGoesDown() throws Exception {
        assertThat(get(PAIR).body()).contains("\"verdict\":\"PASS\"");
        hubcheck.hub().faults().switchOn("/**", new Fault.ErrorStatus(500));
        hubcheck.clock().advance(Duration.ofHours(1));
        hubcheck.part(Catalog.class).refresh().join();
    }

    @AfterEach
    void close() {
        hubcheck.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hubcheck.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-72H", "PT1000H"})
    void whatWasReadIsShownDatedAndNothingPasses(Duration jump) throws Exception {
        hubcheck.clock().advance(jump);

        assertThat(get("/api/v1/offers?limit=1").body()).contains("\"snapshot\":{", "\"at\":\"2026-11-01T1");
        assertThat(get("/api/v1/status").body()).contains("\"state\":\"stale\"").doesNotContain("\"fresh\"");
        assertThat(get(PAIR).body()).contains("\"verdict\":\"INCONCLUSIVE\"");
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-72H", "PT1000H"})
    void nobodyIsLetInMeanwhile(Duration jump) throws Exception {
        hubcheck.clock().advance(jump);

        String token = hubcheck.hub().tokens().value("read");
        assertThat(get("/api/v1/token", "Authorization", "Bearer " + token).body())
                .contains("\"valid\":null")
                .doesNotContain("GRANTED");
        assertThat(get("/api/v1/token", "Authorization", "Bearer hf_of_nobody").body())
                .doesNotContain("\"valid\":true", "GRANTED");
    }

    @Test
    void allIsWellAgainOnceTheHubIsBack() throws Exception {
        hubcheck.clock().advance(Duration.ofDays(-3));
        hubcheck.hub().faults().clear();
        hubcheck.clock().advance(Duration.ofMinutes(2));

        hubcheck.part(Catalog.class).refresh().join();

        assertThat(get(PAIR).body()).contains("\"verdict\":\"PASS\"");
    }
}
