package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has a real call made, and then asks what their token may do. */
class CalledTokenStoryTest {

    private static final String CHAT = "/v1/chat/completions";
    private static final String WHOAMI = "/api/whoami-v2";
    private static final PairQuestion PAIR = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational");
    private static final PairQuestion ANOTHER = PairQuestion.of("meta-llama/Llama-3.1-8B-Instruct", "nscale");

    @AutoClose
    private final World world = new World();

    @Test
    void anAnsweredCallProvesThatTheTokenMayCall() {
        tryOut("read");
        Instant at = world.clock.instant();
        world.clock.advance(Duration.ofMinutes(1));

        InferencePermission inference = inference("read");

        assertThat(inference.decision()).isEqualTo(Decision.GRANTED);
        assertThat(inference.basis()).isEqualTo(PermissionBasis.REAL_CALL);
        assertThat(inference.calledAt()).isEqualTo(at);
        assertThat(world.validator().inspect(token("read")).availableModels()).isPositive();
    }

    @Test
    void itIsProvedWhereTheHubTellsNothingOfTheToken() {
        world.hub.faults().switchOn(WHOAMI, new Fault.TooManyRequests(60));
        assertThat(inference("oauth").decision()).isEqualTo(Decision.UNKNOWN);

        tryOut("oauth");

        assertThat(inference("oauth").decision()).isEqualTo(Decision.GRANTED);
        assertThat(world.validator().inspect(token("oauth")).valid()).isNull();
    }

    @Test
    void whoseCallWasRefusedIsToldWhyAndWhatToDoThoughTheHubTellsNothingOfTheToken() {
        world.hub.faults().switchOn(WHOAMI, new Fault.TooManyRequests(60));
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(403));
        tryOut("read");

        TokenReport report = world.validator().inspect(token("read"));

        assertThat(report.valid()).isNull();
        assertThat(report.inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(report.findings()).singleElement().satisfies(why -> {
            assertThat(why.check()).isEqualTo("inference");
            assertThat(why.code()).isEqualTo("scope_missing");
            assertThat(why.message())
                    .isEqualTo("The token may not call inference, by a real call. Make a token that may.");
            assertThat(why.fix()).isNotNull();
        });
    }

    @Test
    void aCallThatTheRouterRefusesForThePermissionDeniesItAndSaysSince() {
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(403));
        tryOut("read");

        InferencePermission inference = inference("read");
        Finding why = finding(world.validator().inspect(token("read")).findings(), "inference");

        assertThat(inference.decision()).isEqualTo(Decision.DENIED);
        assertThat(inference.basis()).isEqualTo(PermissionBasis.REAL_CALL);
        assertThat(why.message()).startsWith("The token may not call inference, by a real call.");
        assertThat(why.provenance().source()).isEqualTo(Source.REAL_CALL);
        assertThat(why.provenance().fetchedAt()).isEqualTo(inference.calledAt());
    }

    @Test
    void whatItProvedIsTrueOfEveryOtherPairThatItsOwnerPays() {
        tryOut("read");

        Finding finding = inferenceOf(ANOTHER, "read");

        assertThat(finding.outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding.message()).endsWith("by a real call.");
        assertThat(finding.provenance().source()).isEqualTo(Source.REAL_CALL);
    }

    @Test
    void whatItProvedIsNotTrueOfWhatAnOrganisationPays() {
        tryOut("fine_org");
        assertThat(inference("fine_org").basis()).isEqualTo(PermissionBasis.REAL_CALL);
        assertThat(inferenceOf(billed(ANOTHER, "demo-lab"), "fine_org").outcome())
                .isEqualTo(Outcome.PASS);

        tryOut("fine_inference");
        assertThat(inferenceOf(billed(ANOTHER, "demo-lab"), "fine_inference").code())
                .isEqualTo("scope_missing");
    }

    @Test
    void aCallThatAnOrganisationPaysProvesNothingOfItsOwner() {
        world.validator().tryOut(billed(PAIR, "demo-lab"), token("fine_org"));
        assertThat(inference("fine_org").decision()).isEqualTo(Decision.DENIED);
        assertThat(inference("fine_org").basis()).isEqualTo(PermissionBasis.FINE_GRAINED_PERMISSION);

        world.validator().tryOut(billed(PAIR, "demo-lab"), token("fine_inference"));
        assertThat(inference("fine_inference").decision()).isEqualTo(Decision.GRANTED);
        assertThat(inference("fine_inference").basis()).isEqualTo(PermissionBasis.FINE_GRAINED_PERMISSION);
    }

    @Test
    void anothersReportIsUntouched() {
        tryOut("read");

        assertThat(inference("write").basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(inference("pro").basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
    }

    @Test
    void itIsForgottenAfterFiveMinutes() {
        tryOut("read");

        world.clock.advance(Duration.ofMinutes(5));

        assertThat(inference("read").basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(inference("read").calledAt()).isNull();
    }

    @Test
    void anAnswerIsOutdatedOnceTheTokenIsRefusedWithAnotherPair() {
        tryOut("read");
        world.clock.advance(Duration.ofMinutes(1));
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(403));
        world.validator().tryOut(ANOTHER, token("read"));

        Verdict verdict = world.validator().validate(PAIR, token("read"));

        assertThat(verdict.code()).isEqualTo("scope_missing");
        assertThat(finding(verdict.findings(), "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void aRefusalIsOutdatedOnceTheTokenIsAnsweredWithAnotherPair() {
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(403));
        tryOut("read");
        world.clock.advance(Duration.ofMinutes(1));
        world.hub.faults().clear();
        world.validator().tryOut(ANOTHER, token("read"));

        Verdict verdict = world.validator().validate(PAIR, token("read"));

        assertThat(finding(verdict.findings(), "inference").outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(verdict.findings(), "real-call").outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void aTokenThatTheRouterTakesNoLongerIsNoLongerKnownToBeAnswered() {
        tryOut("read");
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(401));
        world.validator().tryOut(ANOTHER, token("read"));

        assertThat(inference("read").basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(finding(world.validator().validate(PAIR, token("read")).findings(), "real-call")
                        .outcome())
                .isEqualTo(Outcome.SKIPPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 402, 500, 503})
    void aCallThatFailsForAnotherReasonChangesNothing(int status) {
        world.hub.faults().switchOn(CHAT, new Fault.ErrorStatus(status));

        tryOut("read");

        assertThat(inference("read").basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
    }

    @Test
    void aGatedModelsRefusalChangesNothing() throws Exception {
        MockResponse.Builder gated = refusal("Access to model X is restricted and you are not in the authorized list.")
                .addHeader("X-Error-Code", "GatedRepo");

        After after = after(gated);

        assertThat(after.basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
        assertThat(after.call().code()).isEqualTo("gated");
        assertThat(after.call().fix().url()).hasPath("/Qwen/Qwen3-32B");
    }

    @Test
    void aRefusalInOtherWordsChangesNothing() throws Exception {
        MockResponse.Builder disabled = refusal("Access to this resource is disabled.");
        MockResponse.Builder blocked = new MockResponse.Builder().code(403).body("<html>Blocked</html>");

        assertThat(List.of(after(disabled), after(blocked), after(blocked, billed(PAIR, "demo-lab"))))
                .allSatisfy(after -> {
                    assertThat(after.basis()).isEqualTo(PermissionBasis.CLASSIC_ROLE);
                    assertThat(after.call().code()).isEqualTo("forbidden");
                    assertThat(after.call().fix()).isNull();
                });
    }

    /** What is known after a call that failed, of the pair and of the token. */
    private record After(Finding call, PermissionBasis basis) {}

    private static MockResponse.Builder refusal(String message) {
        return new MockResponse.Builder()
                .code(403)
                .addHeader("Content-Type", "application/json")
                .body("{\"error\":\"" + message + "\"}");
    }

    /** A router of its own kind has answered a call. */
    private static After after(MockResponse.Builder answer) throws Exception {
        return after(answer, PAIR);
    }

    private static After after(MockResponse.Builder answer, PairQuestion question) throws Exception {
        try (MockWebServer router = new MockWebServer()) {
            router.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    boolean call = request.getMethod().equals("POST");
                    return (call ? answer : new MockResponse.Builder().code(503)).build();
                }
            });
            router.start();
            try (World apart = new World(Map.of("hubcheck.router.url", "http://localhost:" + router.getPort()))) {
                String token = apart.hub.tokens().value("read");
                Verdict verdict = apart.validator().tryOut(question, token);
                Finding call = finding(verdict.findings(), "real-call");
                assertThat(call.outcome()).isEqualTo(Outcome.FAIL);
                return new After(
                        call, apart.validator().inspect(token).inference().basis());
            }
        }
    }

    private void tryOut(String name) {
        world.validator().tryOut(PAIR, token(name));
    }

    private InferencePermission inference(String name) {
        return world.validator().inspect(token(name)).inference();
    }

    private Finding inferenceOf(PairQuestion question, String name) {
        return finding(world.validator().validate(question, token(name)).findings(), "inference");
    }

    private String token(String name) {
        return world.hub.tokens().value(name);
    }

    private static PairQuestion billed(PairQuestion question, String organization) {
        return new PairQuestion(question.model(), question.provider(), question.task(), organization, null);
    }

    private static Finding finding(List<Finding> findings, String check) {
        return findings.stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
