package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.examples.PackagedHubcheck;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever runs the server, or their programs, read its log. */
@Timeout(180)
class LogsIT {

    private static final String FORGED = "/test/say?what=hello%0D%0A2026-11-26T00:00:00.000Z%20ERROR%20forged";

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());

    @AfterEach
    void close() {
        hub.close();
    }

    /** All that is written while people ask, one with a token, and the Hub fails. */
    private List<String> log(String... settings) throws Exception {
        try (PackagedHubcheck server = new PackagedHubcheck(
                hub,
                Stream.concat(Stream.of("hubcheck.data-dir="), Stream.of(settings))
                        .toList())) {
            server.get("/api/v1/validate?model=nobody/here", token());
            hub.faults().switchOn("/**", new Fault.ErrorStatus(500));
            server.advance(Duration.ofHours(2));
            server.get("/api/v1/validate?model=nobody/here", token());
            server.get(FORGED);
            server.terminate();
            server.awaitEnd();
            return server.log()
                    .lines()
                    .filter(line -> !line.startsWith("listens on"))
                    .toList();
        }
    }

    private String token() {
        return hub.tokens().value("read");
    }

    @Test
    void programsReadOneJsonObjectALine() throws Exception {
        List<String> log = log("spring.profiles.active=json-logs");

        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = log.stream().map(json::readTree).toList();
        assertThat(lines)
                .allSatisfy(line -> {
                    assertThat(line.path("@timestamp").isString()).isTrue();
                    assertThat(line.path("message").isString()).isTrue();
                })
                .anySatisfy(line -> {
                    assertThat(line.path("message").asString()).startsWith("Somebody said hello\r\n2026");
                    assertThat(line.path("requestId").asString()).hasSize(36);
                })
                .anySatisfy(line -> {
                    assertThat(line.path("message").asString()).startsWith("Catalogue source");
                    assertThat(line.path("requestId").asString()).startsWith("refresh-");
                });
        assertThat(String.join("", log)).doesNotContain(token());
    }

    @Test
    void peopleReadLinesThatNobodyElseCanForge() throws Exception {
        List<String> log = log();

        assertThat(log)
                .anyMatch(line -> line.contains("[refresh-") && line.contains("Catalogue source"))
                .anyMatch(line -> line.contains("Somebody said hello ⏎ 2026"))
                .noneMatch(line -> line.startsWith("2026-11-26T00:00:00.000Z ERROR forged"));
        assertThat(String.join("", log)).doesNotContain(token());
    }
}
