package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealCallStoryTest {

    private static final String CHAT = "/v1/chat/completions";
    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void noCallIsEverMadeUnlessAPersonAsksForOne() {
        Verdict verdict = world.validator().validate(PAIR, token("read"));

        assertThat(finding(verdict, "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(world.hub.traffic().count(CHAT)).isZero();
    }

    @Test
    void anAnsweredCallProvesAllThatListsLeaveOpen() {
        Verdict verdict = world.validator().tryOut(PAIR, token("read"));

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.PASS);
        assertThat(verdict.message()).startsWith("groq answered a real call after ");
        assertThat(verdict.findings())
                .filteredOn(found -> found.check().matches("inference|enabled|credit|real-call"))
                .hasSize(4)
                .allMatch(found -> found.outcome() == Outcome.PASS);
        assertThat(world.hub.traffic().count(CHAT)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "fine_none, scope_missing",
        "oauth_no_inference, scope_missing",
        "no_credit, no_credit",
        "fine_org, scope_missing"
    })
    void aRefusalIsTheHeadlineAndSaysWhatToDo(String token, String code) {
        Verdict verdict = world.validator().tryOut(PAIR, token(token));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.code()).isEqualTo(code);
        assertThat(finding(verdict, "real-call").fix()).isNotNull();
    }

    @Test
    void aProviderThatIsSwitchedOffIsToldFromOneThatIsDown() {
        PairQuestion novita = PairQuestion.of("Qwen/Qwen3-32B", "novita");

        Verdict verdict = world.validator().tryOut(novita, token("disabled"));

        assertThat(verdict.code()).isEqualTo("provider_not_enabled");
        assertThat(verdict.message())
                .startsWith("You have switched novita off in your settings")
                .doesNotContain("None of the providers");
        assertThat(finding(verdict, "enabled").message()).isEqualTo(verdict.message());
        assertThat(finding(verdict, "enabled").fix().url().toString()).contains("settings/inference-providers");
    }

    @Test
    void aCallThatIsRejectedIsToldToWhoMadeIt() {
        world.hub
                .catalog()
                .addMapping("openai/gpt-oss-safeguard-20b", "together", "safeguard", "conversational", "live");
        PairQuestion absent = PairQuestion.of("openai/gpt-oss-safeguard-20b", "groq", "conversational");

        Verdict verdict = world.validator().tryOut(absent, token("read"));

        assertThat(verdict.code()).isEqualTo("call_rejected");
        assertThat(verdict.message())
                .startsWith("The router took no call for openai/gpt-oss-safeguard-20b to groq.")
                .contains("Nothing is wrong with your token", "“Model not supported by provider groq”")
                .doesNotContain("configured address", "HTTP");
        Fix other = finding(verdict, "real-call").fix();
        assertThat(other.label()).startsWith("Try ").isNotEqualTo("Try groq");
        assertThat(other.url().toString()).startsWith("/validate?m=");
    }

    @Test
    void aTokenThatTheRouterRefusesIsInvalid() {
        assertThat(world.validator().tryOut(PAIR, "hf_demo_nobody_knows").code())
                .isEqualTo("token_invalid");
    }

    @Test
    void billingIsProvedToo() {
        PairQuestion billed = new PairQuestion("Qwen/Qwen3-32B", "groq", null, "demo-lab", null);

        assertThat(world.validator().tryOut(billed, token("fine_org")).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(world.validator().tryOut(billed, token("read")).code()).isEqualTo("bill_to_denied");
    }

    @Test
    void aCallThatComesToNothingSaysNothing() {
        for (Fault fault : new Fault[] {
            new Fault.ErrorStatus(500), new Fault.HtmlPage(), new Fault.CutOffBody(), new Fault.TooManyRequests(60)
        }) {
            world.hub.faults().switchOn(CHAT, fault);
            Verdict verdict = world.validator().tryOut(PAIR, token("write"));
            world.hub.faults().clear();

            assertThat(finding(verdict, "real-call").outcome()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        }
    }

    @Test
    void aFailedCallIsNotMadeAgainByItself() {
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(503));

        world.validator().tryOut(PAIR, token("read"));

        assertThat(world.hub.traffic().count(CHAT)).isEqualTo(1);
    }

    @Test
    void whatCameOfItIsRememberedForThatTokenForSomeMinutes() {
        world.validator().tryOut(PAIR, token("read"));

        assertThat(finding(world.validator().validate(PAIR, token("read")), "real-call")
                        .outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(finding(world.validator().validate(PAIR, token("write")), "real-call")
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
        assertThat(finding(world.validator().validate(PAIR), "real-call").outcome())
                .isEqualTo(Outcome.SKIPPED);

        world.clock.advance(Duration.ofMinutes(6));
        assertThat(finding(world.validator().validate(PAIR, token("read")), "real-call")
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void onlyChatIsTried() {
        Verdict verdict = world.validator().tryOut(PairQuestion.of("openai/whisper-large-v3", "auto"), token("read"));

        assertThat(finding(verdict, "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(world.hub.traffic().count(CHAT)).isZero();
    }

    private String token(String name) {
        return world.hub.tokens().value(name);
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
