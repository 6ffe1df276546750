package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictStoryTest {

    private static final String MODEL = "Qwen/Qwen3-32B";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aGoodPairPassesAndEachFindingSaysWhoSaidSoAndWhen() {
        Verdict verdict = world.verdict(MODEL, "groq", "conversational");

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.PASS);
        assertThat(verdict.code()).isEqualTo("ok");
        assertThat(verdict.message()).isEqualTo("Qwen/Qwen3-32B is live with groq for conversational.");
        assertThat(verdict.alternatives()).isEmpty();
        assertThat(verdict.findings())
                .filteredOn(finding -> List.of(
                                "model", "served", "provider", "pair", "task", "hub-status", "router-status", "gated")
                        .contains(finding.check()))
                .hasSize(8)
                .allSatisfy(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.PASS);
                    assertThat(finding.provenance().fetchedAt()).isEqualTo(world.clock.instant());
                });
    }

    @Test
    void theHeadlineIsTheWorstFindingAndSkippedOnesDoNotCount() {
        Verdict verdict = world.verdict("meta-llama/Meta-Llama-3.1-8B-Instruct", "nobody-ever");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.code()).isEqualTo("provider_unknown");
        assertThat(codes(verdict)).contains("model_renamed", "gated", "skipped");
        assertThat(verdict.model()).isEqualTo("meta-llama/Llama-3.1-8B-Instruct");
    }

    @Test
    void aSlipOfThePenIsAnsweredWithWhatWasMeant() {
        Verdict verdict = world.verdict("Qwen/Qwen3-32C", "groq");

        assertThat(verdict.code()).isEqualTo("model_not_found");
        assertThat(verdict.message()).contains("Did you mean Qwen/Qwen3-32B");
        assertThat(world.verdict(MODEL, "grok").message()).contains("Did you mean groq");
    }

    @Test
    void whoMakesASlipOfThePenDoesNotHaveToAskForTheProviderAndTheTaskAgain() {
        Verdict verdict = world.verdict("Qwen/Qwen3-32C", "novita", "conversational");

        assertThat(finding(verdict, "model").fix().url())
                .hasToString("/validate?m=Qwen%2FQwen3-32B&p=novita&t=conversational");
        assertThat(verdict.alternatives().getFirst())
                .isEqualTo(new Alternative(new ModelId(MODEL), new ProviderId("novita"), Task.CONVERSATIONAL));
        assertThat(finding(world.verdict("Qwen/Qwen3-32C", "cohere"), "model")
                        .fix()
                        .url())
                .hasToString("/validate?m=Qwen%2FQwen3-32B");
    }

    @Test
    void otherLetterCaseLeadsToTheSameModel() {
        Verdict verdict = world.verdict("qwen/qwen3-32b", "groq");

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.PASS);
        assertThat(verdict.model()).isEqualTo(MODEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qwen/Qwen3-32B:groq", "https://huggingface.co/Qwen/Qwen3-32B:groq"})
    void aPastedPairIsReadAsOne(String pasted) {
        assertThat(world.verdict(pasted, null).provider().value()).isEqualTo("groq");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b/c", "../../etc/passwd", "<script>", "hf_demo_read oops"})
    void whatIsNoIdAsksNobody(String typed) {
        world.verdict(MODEL, "groq");
        world.hub.traffic().reset();

        assertThat(world.verdict(typed, "groq").code()).isEqualTo("model_id_invalid");
        assertThat(world.hub.traffic().requests()).isEmpty();
    }

    @Test
    void whoeverDoesNotServeItIsAnsweredWithThoseWhoDo() {
        Verdict verdict = world.verdict(MODEL, "cohere");

        assertThat(verdict.code()).isEqualTo("provider_not_serving");
        assertThat(verdict.alternatives())
                .extracting(Alternative::provider)
                .extracting("value")
                .contains("groq", "novita");
    }

    @Test
    void aModelNobodyServesIsAnsweredWithItsFamily() {
        Verdict verdict = world.verdict("openai/whisper-small", null);

        assertThat(verdict.code()).isEqualTo("not_served");
        assertThat(verdict.alternatives())
                .extracting(Alternative::model)
                .extracting("value")
                .anyMatch(model -> ((String) model).startsWith("openai/whisper"));
    }

    @Test
    void theCheapestIsTheOneWithTheLowestOutputPrice() {
        Verdict verdict = world.verdict(MODEL, "cheapest");

        assertThat(verdict.provider().value()).isIn("nscale", "ovhcloud");
        assertThat(finding(verdict, "provider").message())
                .contains("cheapest picks", "output price, $0.25 per million tokens");
    }

    @Test
    void theFastestCannotBeToldWhereNoThroughputIsKnown() {
        Verdict verdict = world.verdict(MODEL, "fastest");

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.code()).isEqualTo("policy_undecided");
    }

    @Test
    void autoTakesTheCallersOwnOrder() {
        Verdict forAnyone = world.verdict(MODEL, "auto");
        Verdict forBob = world.validator()
                .validate(PairQuestion.of(MODEL, "auto"), world.hub.tokens().value("pro"));

        assertThat(finding(forAnyone, "provider").message()).contains("auto picks " + forAnyone.provider());
        assertThat(forBob.provider()).isNotEqualTo(forAnyone.provider());
    }

    @Test
    void whereHubAndRouterDisagreeTheWorseWordCounts() {
        Verdict hubSaysError = world.verdict("deepseek-ai/DeepSeek-R1", "novita");
        Verdict routerSaysError = world.verdict("zai-org/GLM-4.6", "novita");

        assertThat(hubSaysError.code()).isEqualTo("provider_error");
        assertThat(finding(hubSaysError, "router-status").outcome()).isEqualTo(Outcome.PASS);
        assertThat(routerSaysError.code()).isEqualTo("router_error");
        assertThat(finding(routerSaysError, "hub-status").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aSecondTaskOfAProviderIsFoundOnTheListThoughThePageShowsOne() {
        Verdict chat = world.verdict("deepseek-ai/DeepSeek-V4-Pro", "featherless-ai", "conversational");
        Verdict completion = world.verdict("deepseek-ai/DeepSeek-V4-Pro", "featherless-ai", "text-generation");

        assertThat(finding(chat, "task").outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(completion, "task").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aRefusedTokenIsAFindingAndThePairIsStillAnswered() {
        Verdict verdict = world.validator().validate(PairQuestion.of(MODEL, "groq"), "hf_demo_nobody_knows");

        assertThat(verdict.code()).isEqualTo("token_invalid");
        assertThat(finding(verdict, "pair").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aTokenWithoutTheRightFailsThePairForItsOwner() {
        PairQuestion question = PairQuestion.of(MODEL, "groq");

        assertThat(world.validator()
                        .validate(question, world.hub.tokens().value("oauth"))
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(world.validator()
                        .validate(question, world.hub.tokens().value("oauth_no_inference"))
                        .code())
                .isEqualTo("scope_missing");
    }

    @Test
    void billingAnOrganisationIsCheckedAgainstMemberships() {
        String bobs = world.hub.tokens().value("fine_org");

        assertThat(billed("demo-lab", bobs).outcome()).isEqualTo(Outcome.PASS);
        assertThat(codes(billed("globex", bobs))).contains("bill_to_denied");
    }

    private Verdict billed(String organization, String token) {
        return world.validator().validate(new PairQuestion(MODEL, "groq", null, organization, null), token);
    }

    @Test
    void anAnswerOfTheHubServesForAMinuteUnlessAskedForAFresherOne() {
        world.verdict(MODEL, "groq");
        world.verdict(MODEL, "novita");
        assertThat(world.hub.traffic().count("/api/models/" + MODEL)).isEqualTo(1);

        world.clock.advance(Duration.ofSeconds(30));
        world.validator().validate(new PairQuestion(MODEL, "groq", null, null, Duration.ofSeconds(5)));
        assertThat(world.hub.traffic().count("/api/models/" + MODEL)).isEqualTo(2);
    }

    @Test
    void theHubGoesDownAndComesBack() {
        world.verdict(MODEL, "groq");
        world.hub.faults().switchOn("/**", new Fault.ErrorStatus(503));
        world.clock.advance(Duration.ofMinutes(2));

        Verdict down = world.verdictNow(MODEL, "groq", null);

        assertThat(down.code()).isEqualTo("hub_unreachable");
        Finding pair = finding(down, "pair");
        assertThat(pair.outcome()).as("what the list said, dated").isEqualTo(Outcome.PASS);
        assertThat(pair.provenance().fetchedAt()).isBefore(world.clock.instant());

        world.hub.faults().clear();
        assertThat(world.verdictNow(MODEL, "groq", null).outcome()).isEqualTo(Outcome.PASS);
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream().map(Finding::code).toList();
    }
}
