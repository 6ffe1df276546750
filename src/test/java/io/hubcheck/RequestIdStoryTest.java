package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.traffic.AskedRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Hub's own log can be searched for what was asked here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestIdStoryTest {

    private static final String NOT_LISTED = "nobody/has-listed-this";

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningHubcheck hubcheck;

    @BeforeAll
    void start() {
        hubcheck = new RunningHubcheck();
        hubcheck.part(Catalog.class).snapshot();
    }

    @AfterAll
    void stop() {
        hubcheck.close();
    }

    private List<AskedRequest> askedOfTheHub(HttpRequest.Builder request, String id) throws Exception {
        hubcheck.hub().traffic().reset();
        client.send(request.header("X-Request-Id", id).build(), BodyHandlers.discarding());
        return hubcheck.hub().traffic().requests();
    }

    private HttpRequest.Builder validate(String query) {
        return HttpRequest.newBuilder(URI.create(hubcheck.url() + "/api/v1/validate" + query));
    }

    @Test
    void theHubIsToldForWhichRequestItIsAskedOnEveryThread() throws Exception {
        String token = hubcheck.hub().tokens().value("read");

        List<AskedRequest> asked =
                askedOfTheHub(validate("?model=" + NOT_LISTED).header("Authorization", "Bearer " + token), "person-1");

        assertThat(asked).extracting(AskedRequest::path).contains("/api/whoami-v2", "/api/models/" + NOT_LISTED);
        assertThat(asked).extracting(AskedRequest::id).containsOnly("person-1");
    }

    @Test
    void soItIsForEachPairOfABatch() throws Exception {
        HttpRequest.Builder batch = validate("?maxAge=0")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Qwen/Qwen3-32B groq\nnobody/here\nnobody/there\n"));

        assertThat(askedOfTheHub(batch, "batch-1"))
                .filteredOn(request -> request.path().startsWith("/api/models/"))
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(AskedRequest::id)
                .containsOnly("batch-1");
    }

    @Test
    void aReadingInTheBackgroundHasOneNameOfItsOwn() throws Exception {
        hubcheck.clock().advance(Duration.ofHours(2));
        hubcheck.hub().traffic().reset();

        hubcheck.part(Catalog.class).refresh().join();

        List<String> ids = hubcheck.hub().traffic().requests().stream()
                .map(AskedRequest::id)
                .distinct()
                .toList();
        assertThat(ids).singleElement().asString().startsWith("refresh-");
    }
}
