package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody runs Hubcheck, and watches how it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsStoryTest {

    private static final String PAIR = "/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq";

    private final HttpClient client = HttpClient.newHttpClient();
    private RunningHubcheck hubcheck;

    @BeforeAll
    void start() {
        hubcheck = new RunningHubcheck();
    }

    @AfterAll
    void stop() {
        hubcheck.close();
    }

    @BeforeEach
    void allIsWell() throws Exception {
        hubcheck.hub().faults().clear();
        hubcheck.clock().advance(Duration.ofHours(2));
        get(PAIR);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(hubcheck.url() + path)).build(), BodyHandlers.ofString());
    }

    private double metric(String line) throws Exception {
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(written -> written.startsWith(line + " "))
                .mapToDouble(written -> Double.parseDouble(written.substring(line.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    @Test
    void noAnswerCostsARequestWhileTheCatalogueIsFresh() throws Exception {
        hubcheck.clock().advance(Duration.ofMinutes(59));
        hubcheck.hub().traffic().reset();

        for (String path : List.of(
                "/api/v1/providers",
                "/api/v1/models?provider=groq",
                "/api/v1/offers?tools=true&sort=output",
                "/api/v1/offers.csv?provider=groq",
                "/api/v1/offers.json?provider=groq",
                "/api/v1/tag-offers",
                "/api/v1/changes",
                PAIR,
                "/api/v1/status",
                "/v3/api-docs",
                "/actuator/health",
                "/actuator/prometheus")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }

        assertThat(hubcheck.hub().traffic().requests()).isEmpty();
    }

    @Test
    void aServerWhoseHubIsDownIsStillUpAndSaysWhatIsWrong() throws Exception {
        assertThat(get("/actuator/health").body())
                .contains("\"status\":\"UP\"", "\"hub-list\":\"fresh\"", "\"storage\":");
        hubcheck.hub().faults().switchOn("/**", new Fault.ErrorStatus(500));
        hubcheck.clock().advance(Duration.ofHours(2));
        get("/api/v1/validate?model=a/b");

        HttpResponse<String> health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"", "\"hub-list\":\"stale\"");
        assertThat(get("/api/v1/status").body())
                .contains("\"state\":\"stale\"", "\"code\":\"hub_unreachable\"", "\"failingSince\":\"2026-");
    }

    @Test
    void aServerThatHasNothingToServeIsDown() throws Exception {
        try (RunningHubcheck dark =
                new RunningHubcheck(hub -> hub.faults().switchOn("/**", new Fault.ErrorStatus(503)))) {
            client.send(HttpRequest.newBuilder(URI.create(dark.url() + PAIR)).build(), BodyHandlers.discarding());

            HttpResponse<String> health = client.send(
                    HttpRequest.newBuilder(URI.create(dark.url() + "/actuator/health"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"status\":\"DOWN\"", "\"hub-list\":\"down\"");
        }
    }

    @Test
    void theCatalogueIsMeasured() throws Exception {
        assertThat(metric("hubcheck_upstream_budget")).isBetween(0.99, 1.0);
        hubcheck.clock().advance(Duration.ofMinutes(5));

        assertThat(metric("hubcheck_catalog_offers")).isGreaterThan(50);
        assertThat(metric("hubcheck_catalog_models")).isGreaterThan(20);
        assertThat(metric("hubcheck_catalog_age_seconds")).isEqualTo(300);
        assertThat(metric("hubcheck_catalog_sources{state=\"fresh\"}")).isGreaterThanOrEqualTo(2);
        assertThat(metric("hubcheck_catalog_sources{state=\"down\"}")).isZero();
        assertThat(metric("hubcheck_refresh_seconds_count{outcome=\"ok\"}")).isPositive();
    }

    @Test
    void verdictsAreMeasuredAndTheCacheThatSparesTheHub() throws Exception {
        String verdicts = "hubcheck_verdicts_total{code=\"provider_not_serving\",outcome=\"fail\"}";
        String hits = "hubcheck_cache_requests_total{cache=\"model-pages\",result=\"hit\"}";
        String notListed = "/api/v1/validate?model=Qwen/Qwen3-32B&provider=cohere";
        get(notListed);
        double verdictsBefore = metric(verdicts);
        double hitsBefore = metric(hits);

        get(notListed);
        get(notListed);

        assertThat(metric(verdicts) - verdictsBefore).isEqualTo(2);
        assertThat(metric(hits) - hitsBefore).isEqualTo(2);
    }

    @Test
    void whatIsAskedOfTheHubIsMeasuredWithoutAWordAboutWhomOrWhat() throws Exception {
        String token = hubcheck.hub().tokens().value("read");
        String sent = "hubcheck_upstream_requests_total{endpoint=\"whoami\"}";
        double before = metric(sent);
        client.send(
                HttpRequest.newBuilder(URI.create(hubcheck.url() + PAIR))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.discarding());

        assertThat(metric(sent) - before).isEqualTo(1);
        assertThat(metric("hubcheck_upstream_calls_seconds_count{endpoint=\"whoami\",outcome=\"ok\"}"))
                .isPositive();
        assertThat(get("/actuator/prometheus").body()).doesNotContain("hf_", "Qwen", "groq");
    }

    @Test
    void eachMetricThatTheDocumentationNamesIsThere() throws Exception {
        List<String> served = get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]")[0])
                .toList();
        List<String> named = Pattern.compile("\\b(?:hubcheck|jvm|http|tomcat|process)_\\w+")
                .matcher(Files.readString(Path.of("docs", "operations.md")))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(served)
                        .as(name)
                        .anyMatch(metric -> metric.equals(name) || metric.equals(name + "_count")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/nothing"
            })
    void nothingElseIsTold(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void whatRunsHereIsTold() throws Exception {
        assertThat(get("/actuator/info").body())
                .isEqualTo("{\"version\":\"dev\",\"java\":\"" + Runtime.version() + "\"}");
    }

    @Test
    void whatIsToldHoldsNothingOfTheMachine() throws Exception {
        for (String path : Stream.of("/actuator/health", "/actuator/info", "/actuator/prometheus", "/api/v1/status")
                .toList()) {
            assertThat(get(path).body()).as(path).doesNotContain("/tmp", "/home", "diskSpace", "path=", "user.dir");
        }
        assertThat(get("/actuator/health").headers().firstValue("Set-Cookie")).isEmpty();
    }
}
