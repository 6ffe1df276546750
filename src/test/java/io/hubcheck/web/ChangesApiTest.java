package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApiTest
class ChangesApiTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeChangeLog changes;

    @Test
    void aChangeSaysWhatWasSaidBeforeAndWhatIsSaidNow() {
        changes.answers(query -> new ChangeHistory(
                NOON.minusSeconds(3600),
                List.of(
                        change(Kind.PRICE, "0.1/0.4", "0.2/0.4"),
                        change(Kind.ADDED, null, "live"),
                        change(Kind.REMOVED, "live", null)),
                41L));

        Expect.json(client.get().uri("/api/v1/changes").exchange(), """
                {"keptSince":"2026-11-01T11:00:00Z","nextCursor":"41","changes":[
                  {"kind":"price","model":"Qwen/Qwen3-32B","provider":"groq","task":"conversational",
                   "before":"0.1/0.4","after":"0.2/0.4","at":"2026-11-01T12:00:00Z","snapshot":"s2"},
                  {"kind":"added","model":"Qwen/Qwen3-32B","provider":"groq","task":"conversational",
                   "before":null,"after":"live","at":"2026-11-01T12:00:00Z","snapshot":"s2"},
                  {"kind":"removed","model":"Qwen/Qwen3-32B","provider":"groq","task":"conversational",
                   "before":"live","after":null,"at":"2026-11-01T12:00:00Z","snapshot":"s2"}]}""");
    }

    @Test
    void whereNothingWasReadYetNothingIsKnown() {
        changes.answers(query -> new ChangeHistory(null, List.of(), null));

        Expect.json(
                client.get().uri("/api/v1/changes").exchange(),
                "{\"keptSince\":null,\"nextCursor\":null,\"changes\":[]}");
    }

    @Test
    void everyParameterNarrows() {
        AtomicReference<ChangeQuery> asked = new AtomicReference<>();
        changes.answers(query -> {
            asked.set(query);
            return new ChangeHistory(NOON, List.of(), null);
        });

        client.get()
                .uri("/api/v1/changes?since=2026-11-01T12:00:00Z&kind=status&provider=fal&model=a/b&limit=7&cursor=41")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(asked.get()).isEqualTo(new ChangeQuery(NOON, Kind.STATUS, "fal-ai", "a/b", 41L, 7));

        client.get().uri("/api/v1/changes").exchange().expectStatus().isOk();
        assertThat(asked.get()).isEqualTo(ChangeQuery.newest(100));
    }

    @ParameterizedTest
    @CsvSource({
        "since, yesterday",
        "since, 2026-11-01",
        "kind, broken",
        "limit, 0",
        "limit, 1001",
        "cursor, 0",
        "cursor, x",
    })
    void whatCannotBeReadIsNamed(String parameter, String value) {
        Expect.problem(
                client.get().uri("/api/v1/changes?" + parameter + "=" + value).exchange(),
                HttpStatus.BAD_REQUEST,
                "parameter_invalid",
                parameter);
    }

    private static OfferChange change(Kind kind, String before, String after) {
        return new OfferChange(
                kind,
                new ModelId("Qwen/Qwen3-32B"),
                new ProviderId("groq"),
                Task.CONVERSATIONAL,
                before,
                after,
                NOON,
                "s2");
    }
}
