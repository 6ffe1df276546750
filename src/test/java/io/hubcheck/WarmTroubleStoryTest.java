package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.demo.fault.Gate;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One part of the Hub fails while Hubcheck already knows the rest. */
class WarmTroubleStoryTest {

    private static final String LIST = "/api/models";
    private static final String ROUTER = "/v1/models";
    private static final String PAGE = "/api/models/*/*";
    private static final String WHOAMI = "/api/whoami-v2";
    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");
    private static final PairQuestion PAIR_NOW =
            new PairQuestion("Qwen/Qwen3-32B", "groq", "conversational", null, Duration.ZERO);

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @MethodSource("partsAndTroubles")
    void whatAFailingPartWasAskedForIsInconclusiveAndNeverAPass(String part, String check, Fault trouble) {
        String token = world.hub.tokens().value("read");
        assertThat(world.validator().validate(PAIR, token).outcome()).isEqualTo(Outcome.PASS);

        world.hub.faults().switchOn(part, trouble);
        world.clock.advance(Duration.ofHours(2));
        world.hubcheck.part(Catalog.class).refresh().join();
        Verdict verdict = world.validator().validate(PAIR_NOW, token);

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(finding(verdict, check).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    static Stream<Arguments> partsAndTroubles() {
        List<Fault> troubles = List.of(
                new Fault.ErrorStatus(500),
                new Fault.HtmlPage(),
                new Fault.CutOffBody(),
                new Fault.TooManyRequests(60));
        return troubles.stream()
                .flatMap(trouble -> Stream.of(
                        Arguments.of(ROUTER, "router-status", trouble),
                        Arguments.of(PAGE, "model", trouble),
                        Arguments.of(WHOAMI, "token", trouble)));
    }

    @Test
    void aListThatFailsLeavesTheTaskOpenThatItAloneShows() {
        PairQuestion secondTask = PairQuestion.of("deepseek-ai/DeepSeek-V4-Pro", "featherless-ai", "text-generation");
        assertThat(world.validator().validate(secondTask).outcome()).isEqualTo(Outcome.PASS);

        world.hub.faults().switchOn(LIST, new Fault.HtmlPage());
        world.clock.advance(Duration.ofHours(2));
        world.hubcheck.part(Catalog.class).refresh().join();

        assertThat(world.validator().validate(secondTask).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void whatWasReadHoursAgoIsNotLiveNow() throws Exception {
        world.validator().validate(PAIR);
        world.clock.advance(Duration.ofHours(10));
        Gate router = world.hub.faults().hold(ROUTER);

        Verdict verdict = world.validator().validate(PAIR);

        router.awaitArrivals(1);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(finding(verdict, "router-status").code()).isEqualTo("list_outdated");
    }

    @Test
    void afterAnOutageWhoeverAsksIsAnsweredFromWhatIsReadAnew() {
        world.hub.faults().switchOn(ROUTER, new Fault.ErrorStatus(500));
        assertThat(world.validator().validate(PAIR).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        world.hub.faults().clear();
        world.hub.traffic().reset();

        world.clock.advance(Duration.ofSeconds(15));

        assertThat(world.validator().validate(PAIR).outcome()).isEqualTo(Outcome.PASS);
        assertThat(world.hub.traffic().count(ROUTER)).isEqualTo(1);
        assertThat(world.hub.traffic().count(LIST))
                .as("what is well is left alone")
                .isZero();
    }

    @Test
    void aPageThatDeniesWhatTheFreshListNamesProvesNothing() {
        world.validator().providers();
        world.hub.faults().switchOn(PAGE, new Fault.ErrorStatus(401));

        Verdict verdict = world.validator().validate(PAIR_NOW);

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.code()).isEqualTo("sources_disagree");
    }

    @Test
    void aTokenInThePlaceOfAModelGoesNowhere() {
        world.validator().providers();
        world.hub.traffic().reset();

        Verdict verdict = world.verdict("hf_demo_not_a_real_token_at_all", "groq");

        assertThat(verdict.code()).isEqualTo("model_id_invalid");
        assertThat(verdict.toString()).doesNotContain("hf_demo_not");
        assertThat(world.hub.traffic().requests()).isEmpty();
    }

    @Test
    void aTokenInThePlaceOfAProviderIsNotRepeated() {
        Verdict verdict = world.verdict("Qwen/Qwen3-32B", "hf_demo_not_a_real_token_at_all");

        assertThat(verdict.code()).isEqualTo("provider_unknown");
        assertThat(verdict.toString()).doesNotContain("hf_demo_not");
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
