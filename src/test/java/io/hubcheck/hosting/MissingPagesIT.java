package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.RunningHubcheck;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program that follows links is told of a page that isn't there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingPagesIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningHubcheck read = new RunningHubcheck();
    private final RunningHubcheck unread =
            new RunningHubcheck(hub -> hub.faults().switchOn("/**", new Fault.ErrorStatus(500)));

    @BeforeAll
    void theCatalogueIsReadWhereItCanBe() {
        read.part(Catalog.class).snapshot();
        unread.part(Catalog.class).snapshot();
    }

    @AfterAll
    void close() {
        read.close();
        unread.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/here",
                "/validate/nothing",
                "/providers/nobody-ever",
                "/models/nobody/nothing",
                "/models/a..b/c",
                "/models"
            })
    void whatIsNotThereIsMissing(String path) throws Exception {
        HttpResponse<String> answer = get(read, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("class=\"coming\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nosuch", "/providers/nobody-ever", "/models/nobody/nothing"})
    void aProgramThatReadsNoPagesIsToldSoInTheFormOfTheApi(String path) throws Exception {
        HttpResponse<String> answer = get(read, path, "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(body(answer)).isEqualTo(body(get(read, "/api/v1/nosuch", "application/json")));
    }

    @Test
    void aProgramThatReadsNoPagesLeavesNoSessionBehind() throws Exception {
        int before = read.sessions();

        assertThat(get(read, "/nosuch", "application/json").headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(read.sessions()).isEqualTo(before);
    }

    @Test
    void cachesAreToldThatTheAnswerDependsOnWhatIsAccepted() throws Exception {
        assertThat(get(read, "/nosuch", "application/json").headers().firstValue("Vary"))
                .contains("Accept");
        assertThat(get(read, "/nosuch", "text/html").headers().firstValue("Vary"))
                .contains("Accept");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /nosuch, 404, not_found",
        "PUT, /nosuch, 404, not_found",
        "DELETE, /models/nobody/nothing, 404, not_found",
        "POST, /validate, 405, method_not_allowed",
        "PATCH, /models/Qwen/Qwen3-32B, 405, method_not_allowed",
        "POST, /hubcheck.css, 405, method_not_allowed",
        "DELETE, /favicon.ico, 405, method_not_allowed",
        "POST, /VAADIN/static/push/vaadinPush.js, 405, method_not_allowed",
        "POST, /VAADIN/static/push, 404, not_found"
    })
    void whatIsSentToAPageIsToldSoInTheFormOfTheApiAndLeavesNoSessionBehind(
            String method, String path, int status, String code) throws Exception {
        int before = read.sessions();

        HttpResponse<String> answer = send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(read.sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*, text/html;q=0", "application/json, text/*;q=0", "text/csv"})
    void whatIsExcludedIsNotGiven(String accepted) throws Exception {
        assertThat(get(read, "/nosuch", accepted).headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "application/json, text/html;q=0.1",
                "application/json, */*",
                "application/xhtml+xml",
                "no type at all"
            })
    void whoeverReadsPagesIsGivenOne(String accepted) throws Exception {
        HttpResponse<String> answer = get(read, "/nosuch", accepted);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("class=\"coming\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=nobody",
                "/validate?m=nobody/nothing",
                "/validate/batch",
                "/providers",
                "/providers/groq",
                "/providers/GROQ",
                "/providers/fireworks",
                "/providers/nebius",
                "/providers/cheapest",
                "/models/Qwen/Qwen3-32B",
                "/models/qwen/qwen3-32b",
                "/compare",
                "/about",
                "/me"
            })
    void whatIsThereIsNot(String path) throws Exception {
        assertThat(get(read, path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/providers/nobody-ever", "/models/nobody/nothing"})
    void whatCouldNotBeReadIsNotCalledMissing(String path) throws Exception {
        assertThat(get(unread, path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/providers/nobody-ever", "/models/nobody/nothing"})
    void asLongAsOneListSaysWhatItSaidBeforeNothingIsCalledMissing(String path) throws Exception {
        try (RunningHubcheck server = new RunningHubcheck()) {
            Catalog catalog = server.part(Catalog.class);
            catalog.snapshot();
            server.hub().faults().switchOn("/v1/models", new Fault.ErrorStatus(500));
            server.clock().advance(Duration.ofMinutes(5));
            catalog.refresh().join();

            assertThat(get(server, path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBrowserThatAsksForTheIconByItsOldNameGetsIt() throws Exception {
        HttpResponse<String> icon = get(read, "/favicon.ico");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/");
    }

    /** But for the id, which each request has one of. */
    private static String body(HttpResponse<String> answer) {
        return answer.body().replaceFirst("\"requestId\":\"[^\"]+\"", "");
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(read.url() + path))
                        .method(method, BodyPublishers.ofString("{}"))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(RunningHubcheck server, String path, String accepted)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.url() + path))
                        .header("Accept", accepted)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(RunningHubcheck server, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
