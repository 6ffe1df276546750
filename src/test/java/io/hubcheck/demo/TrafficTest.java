package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.fault.Gate;
import io.hubcheck.demo.traffic.AskedRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrafficTest extends Asking {

    @Test
    void whatWasAskedIsKnownButNotWithWhichToken() throws Exception {
        get("/api/models?limit=1");
        get("/v1/models", "read");

        assertThat(hub.traffic().requests())
                .containsExactly(
                        new AskedRequest("GET", "/api/models", "limit=1", false, null),
                        new AskedRequest("GET", "/v1/models", "", true, null));
        assertThat(hub.traffic().requests().toString()).doesNotContain("hf_demo");
    }

    @Test
    void requestsAreCountedByPath() throws Exception {
        get("/api/models?limit=1");
        get("/api/models/openai/gpt-oss-20b");
        get("/api/models/openai/whisper-small");

        assertThat(hub.traffic().count("/api/models")).isEqualTo(1);
        assertThat(hub.traffic().count("/api/models/*/*")).isEqualTo(2);
        assertThat(hub.traffic().count("/api/**")).isEqualTo(3);
        assertThat(hub.traffic().requests("/v1/**")).isEmpty();
    }

    @Test
    void theControlPageIsNoTraffic() throws Exception {
        get("/");
        get("/_stand-in/faults");

        assertThat(hub.traffic().requests()).isEmpty();
    }

    @Test
    void requestsThatAreHeldOverlap() throws Exception {
        get("/v1/models");
        try (Gate gate = hub.faults().hold("/api/models/*/*")) {
            List<CompletableFuture<HttpResponse<String>>> answers = Stream.of(
                            "gpt-oss-20b", "gpt-oss-120b", "whisper-small")
                    .map(name -> sendLater(request("/api/models/openai/" + name)))
                    .toList();
            gate.awaitArrivals(3);

            assertThat(hub.traffic().inFlight()).isEqualTo(3);
            assertThat(get("/v1/models").statusCode()).isEqualTo(200);
            gate.open();
            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
            assertThat(gate.arrivals()).isEqualTo(3);
        }
        assertThat(hub.traffic().maxInFlight("/api/models/**")).isEqualTo(3);
        assertThat(hub.traffic().maxInFlight("/v1/models")).isEqualTo(1);
        assertThat(hub.traffic().maxInFlight()).isEqualTo(4);
    }

    @Test
    void requestsOneAfterAnotherDoNotOverlap() throws Exception {
        get("/v1/models");
        get("/v1/models");

        assertThat(hub.traffic().maxInFlight()).isEqualTo(1);
    }
}
