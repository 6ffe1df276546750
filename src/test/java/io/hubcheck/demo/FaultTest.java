package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.demo.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest extends Asking {

    private static final URI ELSEWHERE = URI.create("http://elsewhere.invalid");
    private static final String LIST = "/api/models?limit=2&expand=gated";

    @Test
    void aLateAnswerIsTheRightOne() throws Exception {
        hub.faults().switchOn("/**", new Fault.Latency(60));

        long before = System.nanoTime();
        assertThat(json(get(LIST))).hasSize(2);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(60_000_000);
    }

    @Test
    void aQuotaMayBeSpentForSomeSeconds() throws Exception {
        hub.faults().switchOn("/api/**", new Fault.TooManyRequests(37));

        HttpResponse<String> answer = get("/api/whoami-v2", "read");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "RateLimit")).isEqualTo("\"sensitive\";r=0;t=37");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 403, 500, 502, 503, 504})
    void anErrorHasTheHubsBody(int status) throws Exception {
        hub.faults().switchOn("/v1/**", new Fault.ErrorStatus(status));

        HttpResponse<String> answer = get("/v1/models");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(error(answer)).isNotEmpty();
    }

    @Test
    void aPageMayComeInsteadOfJson() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.HtmlPage());
        hub.faults().switchOn("/v1/models", new Fault.BadGateway());

        assertThat(get(LIST).statusCode()).isEqualTo(200);
        assertThat(get(LIST).body()).contains("<!doctype html>");
        assertThat(header(get(LIST), "Content-Type")).startsWith("text/html");
        assertThat(get("/v1/models").statusCode()).isEqualTo(502);
        assertThat(get("/v1/models").body()).contains("<html>");
    }

    @Test
    void aBodyMayEndInTheMiddle() {
        hub.faults().switchOn("/api/models", new Fault.CutOffBody());

        assertThatThrownBy(() -> get(LIST)).isInstanceOf(IOException.class).hasMessageContaining("bytes");
    }

    @Test
    void aBodyMayComeInParts() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.SlowBody(5));

        long before = System.nanoTime();
        assertThat(json(get(LIST))).hasSize(2);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(60_000_000);
    }

    @Test
    void aBodyMayBeOversizedAndStillBeJson() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.OversizedBody(2));

        HttpResponse<String> answer = get(LIST);

        assertThat(answer.body().length()).isGreaterThan(2 * 1024 * 1024);
        assertThat(json(answer)).hasSize(2);
    }

    @Test
    void aRequestMayHangUntilTheFaultIsSwitchedOff() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.Hang(), 1);
        CompletableFuture<HttpResponse<String>> answer = sendLater(request(LIST));
        while (!hub.faults().settings().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(answer).isNotDone();
        hub.faults().clear();

        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void aRedirectMayLeadToAnotherHost() throws Exception {
        hub.faults().switchOn("/api/**", new Fault.RedirectElsewhere(ELSEWHERE));

        HttpResponse<String> answer = get(LIST);

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(header(answer, "Location")).isEqualTo("http://elsewhere.invalid" + LIST);
    }

    @Test
    void theNextPageMayBeOnAnotherHost() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.LinkElsewhere(ELSEWHERE));

        assertThat(json(get(LIST))).hasSize(2);
        assertThat(get(LIST).headers().allValues("Link"))
                .isEqualTo(List.of("<http://elsewhere.invalid" + LIST + ">; rel=\"next\""));
    }

    @Test
    void theNextPageMayBeTheSameForEver() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.LinkLoop());

        assertThat(get(LIST).headers().allValues("Link"))
                .isEqualTo(List.of("<" + hub.url() + LIST + ">; rel=\"next\""));
    }

    @Test
    void aListMayBeEmpty() throws Exception {
        hub.faults().switchOn("/**", new Fault.EmptyList());

        assertThat(get(LIST).body()).isEqualTo("[]");
        assertThat(json(get("/v1/models")).path("data")).isEmpty();
    }

    @Test
    void anybodysWordsMayComeInsteadOfTheAnswer() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.OwnWords(403, "GatedRepo", "{\"error\":\"<b>no</b>\"}"));
        hub.faults().switchOn("/v1/models", new Fault.OwnWords(418, null, "<b>no</b>"));

        assertThat(get(LIST).statusCode()).isEqualTo(403);
        assertThat(header(get(LIST), "X-Error-Code")).isEqualTo("GatedRepo");
        assertThat(error(get(LIST))).isEqualTo("<b>no</b>");
        assertThat(get("/v1/models").body()).isEqualTo("<b>no</b>");
        assertThat(header(get("/v1/models"), "Content-Type")).startsWith("text/html");
    }

    @Test
    void aFaultBefallsItsPathsOnly() throws Exception {
        hub.faults().switchOn("/api/models", new Fault.ErrorStatus(500));

        assertThat(get(LIST).statusCode()).isEqualTo(500);
        assertThat(get("/api/models/openai/gpt-oss-20b").statusCode()).isEqualTo(200);
        assertThat(get("/v1/models").statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultMayBefallTheNextRequestsOnly() throws Exception {
        hub.faults().switchOn("/api/**", new Fault.ErrorStatus(503), 2);

        assertThat(get(LIST).statusCode()).isEqualTo(503);
        assertThat(hub.faults().settings()).hasSize(1);
        assertThat(get(LIST).statusCode()).isEqualTo(503);
        assertThat(hub.faults().settings()).isEmpty();
        assertThat(get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void faultsAddUp() throws Exception {
        hub.faults().switchOn("/api/**", new Fault.Latency(1));
        hub.faults().switchOn("/api/**", new Fault.LinkLoop());
        hub.faults().switchOn("/api/**", new Fault.EmptyList());

        HttpResponse<String> answer = get(LIST);

        assertThat(answer.body()).isEqualTo("[]");
        assertThat(header(answer, "Link")).contains("rel=\"next\"");
    }

    @Test
    void faultyAnswersStillTellTheQuota() throws Exception {
        hub.faults().switchOn("/api/**", new Fault.HtmlPage());

        assertThat(header(get(LIST), "RateLimit")).startsWith("\"api\";r=");
    }
}
