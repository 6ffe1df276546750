package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.FaultSetting;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTest extends Asking {

    private static final String FAULTS = "/_stand-in/faults";

    @Test
    void faultsAreSwitchedFromOutside() throws Exception {
        put("""
                [{"path": "/api/models", "times": 2, "fault": {"kind": "error-status", "status": 503}},
                 {"path": "/v1/**", "fault": {"kind": "html-page"}}]
                """);

        assertThat(hub.faults().settings())
                .containsExactly(
                        new FaultSetting("/api/models", 2, new Fault.ErrorStatus(503)),
                        new FaultSetting("/v1/**", null, new Fault.HtmlPage()));
        assertThat(get("/api/models").statusCode()).isEqualTo(503);
        assertThat(json(get(FAULTS)).path(0).path("times").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsReadCanBeWrittenBack() throws Exception {
        hub.faults().switchOn("/**", new Fault.Latency(5));
        String read = get(FAULTS).body();

        put("[]");
        assertThat(hub.faults().settings()).isEmpty();
        put(read);
        assertThat(get(FAULTS).body()).isEqualTo(read);
    }

    @Test
    void everythingIsSwitchedOffAtOnce() throws Exception {
        hub.faults().switchOn("/**", new Fault.HtmlPage());

        send(request(FAULTS).DELETE());

        assertThat(hub.faults().settings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[{\"path\": \"/**\"}]",
                "[{\"fault\": {\"kind\": \"hang\"}}]",
                "[{\"path\": \"/**\", \"fault\": {\"kind\": \"rain\"}}]",
                "[{\"path\": \"/**\", \"fault\": {\"kind\": \"latency\"}}]",
                "[{\"path\": \"/{\", \"fault\": {\"kind\": \"hang\"}}]"
            })
    void whatMakesNoSenseSwitchesNothing(String body) throws Exception {
        hub.faults().switchOn("/v1/**", new Fault.HtmlPage());

        assertThat(put(body).statusCode()).isEqualTo(400);
        assertThat(hub.faults().settings()).hasSize(1);
    }

    @Test
    void thePageKnowsEveryFaultAndNeedsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(header(page, "Content-Type")).startsWith("text/html");
        for (Class<?> kind : Fault.class.getPermittedSubclasses()) {
            String name = Pattern.compile("(?<=[a-z])(?=[A-Z])")
                    .matcher(kind.getSimpleName())
                    .replaceAll("-")
                    .toLowerCase();
            assertThat(page.body()).contains("kind: \"" + name + "\"");
        }
        assertThat(page.body()).doesNotContain("<link rel=\"stylesheet\"", "src=", "@import");
    }

    @Test
    void thePageListsTheTokens() throws Exception {
        assertThat(texts(json(get("/_stand-in/tokens")), "value"))
                .contains("hf_demo_read", hub.tokens().value("oauth"))
                .hasSize(hub.tokens().all().size());
    }

    private HttpResponse<String> put(String body) throws Exception {
        return send(request(FAULTS).PUT(BodyPublishers.ofString(body)));
    }
}
