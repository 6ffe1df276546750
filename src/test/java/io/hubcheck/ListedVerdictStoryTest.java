package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Source;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hubcheck has read its lists, and now people ask. */
class ListedVerdictStoryTest {

    private static final String MODEL = "Qwen/Qwen3-32B";
    private static final String PAGE = "/api/models/" + MODEL;

    private final World world = new World();

    @BeforeEach
    void readTheLists() {
        world.validator().providers();
        world.hub.traffic().reset();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aPairOnTheListIsAnsweredWithoutAskingTheHub() {
        Verdict verdict = world.verdict(MODEL, "groq", "conversational");

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.PASS);
        assertThat(finding(verdict, "pair").provenance().source()).isEqualTo(Source.HUB_LIST);
        assertThat(world.hub.traffic().requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cheapest", "fastest", "auto"})
    void aPolicyChoosesAmongTheListedOnesWithoutAskingTheHub(String policy) {
        assertThat(finding(world.verdict(MODEL, policy), "provider").message())
                .startsWith(policy.equals("fastest") ? "No throughput" : policy + " picks");
        assertThat(world.hub.traffic().requests()).isEmpty();
    }

    @Test
    void theLetterCaseOfTheListIsTheModelsName() {
        assertThat(world.verdict("qwen/qwen3-32b", "GROQ").model()).isEqualTo(MODEL);
        assertThat(world.hub.traffic().requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cohere", "hyperbolic", "nobody-ever"})
    void whatTheListDoesNotNameTheHubIsAskedAbout(String provider) {
        assertThat(world.verdict(MODEL, provider).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(world.hub.traffic().count(PAGE)).isEqualTo(1);
    }

    @Test
    void aModelThatTheListDoesNotNameTheHubIsAskedAbout() {
        assertThat(world.verdict("openai/whisper-small", null).code()).isEqualTo("not_served");
        assertThat(world.hub.traffic().count("/api/models/openai/whisper-small"))
                .isEqualTo(1);
    }

    @Test
    void whoeverWantsAYoungerAnswerThanTheListHasTheHubAsked() {
        world.clock.advance(Duration.ofMinutes(10));

        Verdict old = world.validator().validate(aged(Duration.ofMinutes(10)));
        assertThat(finding(old, "pair").provenance().source()).isEqualTo(Source.HUB_LIST);

        Verdict young = world.validator().validate(aged(Duration.ofMinutes(9)));
        assertThat(finding(young, "pair").provenance().source()).isEqualTo(Source.HUB_MODEL);
        assertThat(finding(young, "pair").provenance().fetchedAt()).isEqualTo(world.clock.instant());
        assertThat(world.hub.traffic().count(PAGE)).isEqualTo(1);
    }

    @Test
    void theOrderOfSomebodysProvidersOnlyTheirOwnPageTells() {
        String token = world.hub.tokens().value("read");

        world.validator().validate(PairQuestion.of(MODEL, "auto"), token);

        assertThat(world.hub.traffic().count(PAGE)).isEqualTo(1);
    }

    @Test
    void whileTheHubIsAwayItsListSpeaksForAnHourAndThenNoMore() {
        world.hub.faults().switchOn("/**", new Fault.ErrorStatus(503));

        world.clock.advance(Duration.ofMinutes(59));
        Verdict within = world.verdict(MODEL, "groq", "conversational");
        assertThat(within.outcome()).as(within.toString()).isEqualTo(Outcome.PASS);
        assertThat(finding(within, "hub-status").provenance().fetchedAt())
                .as("and says how old its word is")
                .isEqualTo(world.clock.instant().minus(Duration.ofMinutes(59)));

        world.clock.advance(Duration.ofHours(1));
        assertThat(world.verdict(MODEL, "groq", "conversational").outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void aTokenIsStillAskedAbout() {
        Verdict verdict = world.validator()
                .validate(PairQuestion.of(MODEL, "groq"), world.hub.tokens().value("read"));

        assertThat(finding(verdict, "token").outcome()).isEqualTo(Outcome.PASS);
        assertThat(world.hub.traffic().requests())
                .extracting(request -> request.path())
                .isEqualTo(List.of("/api/whoami-v2"));
    }

    private static PairQuestion aged(Duration maxAge) {
        return new PairQuestion(MODEL, "groq", "conversational", null, maxAge);
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
