package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A real call told something of the caller's account, and that is true of other pairs as well. */
class AccountCallStoryTest {

    private static final String CHAT = "/v1/chat/completions";
    private static final String OTHER = "openai/gpt-oss-20b";
    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");
    private static final PairQuestion ANOTHER = PairQuestion.of(OTHER, "nscale");
    private static final PairQuestion OFF = PairQuestion.of("Qwen/Qwen3-32B", "novita", "conversational");
    private static final PairQuestion OFF_TOO = PairQuestion.of(OTHER, "novita");

    @AutoClose
    private final World world = new World();

    @Test
    void whoHasNoCreditIsWarnedOfItForEveryOtherPair() {
        Instant at = world.clock.instant();
        world.validator().tryOut(PAIR, token("no_credit"));
        world.clock.advance(Duration.ofMinutes(1));

        Verdict verdict = world.validator().validate(ANOTHER, token("no_credit"));

        Finding credit = finding(verdict.findings(), "credit");
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
        assertThat(verdict.code()).isEqualTo("no_credit");
        assertThat(credit.outcome()).isEqualTo(Outcome.WARN);
        assertThat(credit.message())
                .startsWith("A real call for Qwen/Qwen3-32B to groq at "
                        + at.toString().substring(11, 16) + " UTC was")
                .contains("so other calls may be too");
        assertThat(credit.provenance()).isEqualTo(Provenance.of(Source.REAL_CALL, at));
        assertThat(credit.fix().url().toString()).contains("settings/billing");
        assertThat(finding(verdict.findings(), "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void thePairsOwnCallFailsAsBefore() {
        Verdict verdict = world.validator().tryOut(PAIR, token("no_credit"));

        assertThat(finding(verdict.findings(), "credit").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aNewCallCountsMoreThanWhatAnotherTold() {
        refusedForCredit(PAIR, "read");
        world.clock.advance(Duration.ofMinutes(1));

        Verdict verdict = world.validator().tryOut(ANOTHER, token("read"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(verdict.findings(), "credit").outcome()).isEqualTo(Outcome.PASS);
        assertThat(credit(PairQuestion.of(OTHER, "novita"), "read").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void anAnswerFromElsewhereDoesNotTakeBackARefusalForWantOfCredit() {
        refusedForCredit(PAIR, "read");
        world.clock.advance(Duration.ofMinutes(1));
        world.validator().tryOut(ANOTHER, token("read"));

        assertThat(world.validator().validate(PAIR, token("read")).code()).isEqualTo("no_credit");

        world.clock.advance(Duration.ofMinutes(1));
        world.validator().tryOut(PairQuestion.of(OTHER, "groq"), token("read"));
        assertThat(finding(world.validator().validate(PAIR, token("read")).findings(), "real-call")
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void anAnswerSaysNothingAnyLongerOnceCreditLackedElsewhere() {
        world.validator().tryOut(PAIR, token("read"));
        world.clock.advance(Duration.ofMinutes(1));
        refusedForCredit(ANOTHER, "read");

        Verdict verdict = world.validator().validate(PAIR, token("read"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WARN);
        assertThat(verdict.code()).isEqualTo("no_credit");
        assertThat(finding(verdict.findings(), "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void whereAnOrganisationPaysItIsNeitherToldNorLearnt() {
        refusedForCredit(PAIR, "fine_org");
        assertThat(credit(billed(ANOTHER), "fine_org").outcome()).isEqualTo(Outcome.SKIPPED);

        refusedForCredit(billed(PAIR), "write");
        assertThat(credit(ANOTHER, "write").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void anotherPersonIsToldNothing() {
        world.validator().tryOut(PAIR, token("no_credit"));

        assertThat(credit(ANOTHER, "read").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(finding(world.validator().validate(ANOTHER).findings(), "credit")
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void afterFiveMinutesItIsOpenAgain() {
        world.validator().tryOut(PAIR, token("no_credit"));
        world.clock.advance(Duration.ofMinutes(5));

        assertThat(credit(ANOTHER, "no_credit").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(world.validator().inspect(token("no_credit")).findings()).isEmpty();
    }

    @Test
    void aProviderThatIsSwitchedOffIsSoForItsOtherModelsToo() {
        world.validator().tryOut(OFF, token("disabled"));

        Verdict verdict = world.validator().validate(OFF_TOO, token("disabled"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.code()).isEqualTo("provider_not_enabled");
        assertThat(verdict.message())
                .startsWith("A real call for Qwen/Qwen3-32B to novita at ")
                .contains("you have switched novita off");
        assertThat(finding(verdict.findings(), "enabled").fix().url().toString())
                .contains("settings/inference-providers");
        assertThat(verdict.alternatives())
                .isNotEmpty()
                .extracting(Alternative::provider)
                .doesNotContain(new ProviderId("novita"));
    }

    @Test
    void otherProvidersAreNotSaidToBeSwitchedOff() {
        world.validator().tryOut(OFF, token("disabled"));

        Verdict verdict = world.validator().validate(ANOTHER, token("disabled"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(verdict.findings(), "enabled").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void theReportOnTheTokenSaysWhatTheCallsTold() {
        world.validator().tryOut(OFF, token("disabled"));
        world.validator().tryOut(PAIR, token("disabled"));

        List<Finding> findings = world.validator().inspect(token("disabled")).findings();

        assertThat(findings).extracting(Finding::code).containsExactly("ok", "provider_not_enabled");
        assertThat(finding(findings, "credit").message())
                .contains("to groq at ", "was not refused for want of credit. How much is left is not known.");
        assertThat(findings)
                .allSatisfy(found -> assertThat(found.provenance())
                        .isEqualTo(Provenance.of(Source.REAL_CALL, world.clock.instant())));
    }

    @Test
    void aMissingCreditDoesNotMakeTheTokenOneThatMayNotCall() {
        world.validator().tryOut(PAIR, token("no_credit"));

        InferencePermission inference =
                world.validator().inspect(token("no_credit")).inference();

        assertThat(inference.basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(world.validator().inspect(token("no_credit")).findings())
                .extracting(Finding::code)
                .containsExactly("no_credit");
    }

    private void refusedForCredit(PairQuestion question, String name) {
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(402));
        world.validator().tryOut(question, token(name));
        world.hub.faults().clear();
    }

    private Finding credit(PairQuestion question, String name) {
        return finding(world.validator().validate(question, token(name)).findings(), "credit");
    }

    private String token(String name) {
        return world.hub.tokens().value(name);
    }

    private static PairQuestion billed(PairQuestion question) {
        return new PairQuestion(question.model(), question.provider(), question.task(), "demo-lab", null);
    }

    private static Finding finding(List<Finding> findings, String check) {
        return findings.stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
