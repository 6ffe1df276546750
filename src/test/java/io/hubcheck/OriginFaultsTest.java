package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import io.hubcheck.demo.fault.Fault;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the original got wrong, each as a test that keeps it from coming back. */
class OriginFaultsTest {

    private static final String MODEL = "Qwen/Qwen3-32B";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aMappingShapedAsAListOrAsAnObjectIsReadAlike() {
        assertThat(world.validator().modelsOf("groq").models())
                .as("the list is list-shaped")
                .extracting("value")
                .contains(MODEL);

        Verdict verdict = world.verdictNow(MODEL, "groq", "conversational");

        assertThat(finding(verdict, "pair").provenance().source().id())
                .as("the page is object-shaped")
                .isEqualTo("hub-model");
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.PASS);
        assertThat(world.verdict(MODEL, "cohere").code()).isEqualTo("provider_not_serving");
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void noTroubleWithTheHubIsEverAPass(Fault trouble, String code) {
        world.hub.faults().switchOn("/**", trouble);

        Verdict verdict = world.verdict(MODEL, "groq");

        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.code()).isEqualTo(code);
        assertThat(verdict.findings())
                .noneMatch(found -> found.check().equals("pair") && found.outcome() == Outcome.PASS);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new Fault.ErrorStatus(500), "hub_unreachable"),
                Arguments.of(new Fault.ErrorStatus(503), "hub_unreachable"),
                Arguments.of(new Fault.BadGateway(), "hub_unreachable"),
                Arguments.of(new Fault.TooManyRequests(60), "rate_limited"),
                Arguments.of(new Fault.HtmlPage(), "upstream_malformed"),
                Arguments.of(new Fault.CutOffBody(), "upstream_malformed"));
    }

    @Test
    void aHubThatNeverAnswersIsNeverAPass() {
        try (World impatient = new World(Map.of("hubcheck.hub.http.read-timeout", "300ms"))) {
            impatient.hub.faults().switchOn("/**", new Fault.Hang());

            Verdict verdict = impatient.verdict(MODEL, "groq");

            assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Outcome.INCONCLUSIVE);
            assertThat(verdict.code()).isEqualTo("hub_unreachable");
        }
    }

    @Test
    void aTokenWithoutTheScopeIsDeniedThoughThePublicListAnswersIt() {
        String token = world.hub.tokens().value("oauth_no_inference");
        assertThat(world.validator().models(ModelQuery.ALL).models()).isNotEmpty();

        TokenReport report = world.validator().inspect(token);

        assertThat(report.valid()).isTrue();
        assertThat(report.inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(report.inference().basis()).isEqualTo(PermissionBasis.JWT_SCOPE);
    }

    @Test
    void whatATokenMayNotCallIsNotToldAsAvailableToItAndAFindingSaysWhy() {
        TokenReport may = world.validator().inspect(world.hub.tokens().value("oauth"));
        TokenReport mayNot = world.validator().inspect(world.hub.tokens().value("oauth_no_inference"));

        assertThat(may.availableModels()).isPositive();
        assertThat(may.availableProviders()).isNotEmpty();
        assertThat(may.findings()).isEmpty();
        assertThat(mayNot.availableModels()).isNull();
        assertThat(mayNot.availableProviders()).isEmpty();
        assertThat(mayNot.findings()).singleElement().satisfies(why -> {
            assertThat(why.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(why.check()).isEqualTo("inference");
            assertThat(why.code()).isEqualTo("scope_missing");
            assertThat(why.fix()).isNotNull();
        });
    }

    @Test
    void aTokenThatMayCallAtAnOrganisationsExpenseIsToldWhatIsAvailable() {
        TokenReport report = world.validator().inspect(world.hub.tokens().value("fine_org"));

        assertThat(report.inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(report.availableModels()).isPositive();
        assertThat(report.availableProviders()).isNotEmpty();
        assertThat(report.findings())
                .singleElement()
                .satisfies(how -> assertThat(how.message()).contains("demo-lab", "billTo"));
    }

    @Test
    void aPairInErrorOrForAnotherTaskIsNotValid() {
        assertThat(world.verdict("Qwen/QwQ-32B", "nscale").code()).isEqualTo("provider_error");
        assertThat(world.verdict(MODEL, "groq", "text-generation").code()).isEqualTo("task_mismatch");
        assertThat(world.verdict("Qwen/Qwen3.8-27B", "baseten").code()).isEqualTo("status_unknown");
    }

    @Test
    void aPairInStagingIsAWarningToThoseWhoAreShownItAtAll() {
        PairQuestion question = PairQuestion.of("Qwen/Qwen3.8-27B", "together");

        assertThat(world.validator().validate(question).code()).isEqualTo("provider_not_serving");
        Verdict toStaff =
                world.validator().validate(question, world.hub.tokens().value("provider_staff"));
        assertThat(finding(toStaff, "hub-status").code()).isEqualTo("staging");
    }

    @Test
    void twoTokensThatBeginAlikeNeverShareAnAnswer() {
        String may = world.hub.tokens().value("oauth");
        String mayNot = world.hub.tokens().value("oauth_no_inference");
        assertThat(may.substring(0, 40)).isEqualTo(mayNot.substring(0, 40));

        assertThat(world.validator().inspect(may).inference().decision()).isEqualTo(Decision.GRANTED);
        assertThat(world.validator().inspect(mayNot).inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(world.validator().inspect(may).inference().decision()).isEqualTo(Decision.GRANTED);
        assertThat(world.hub.traffic().count("/api/whoami-v2")).isEqualTo(2);
    }

    @Test
    void retiredProvidersAreCalledRetired() {
        assertThat(world.verdict(MODEL, "nebius").code()).isEqualTo("provider_retired");
        assertThat(world.verdict(MODEL, "clarifai").code()).isEqualTo("provider_retired");
        assertThat(world.verdict(MODEL, "nobody-ever").code()).isEqualTo("provider_unknown");
    }

    @Test
    void aRowOfTheHubThatStillNamesARetiredProviderWins() {
        world.hub.catalog().addMapping(MODEL, "nvidia", "qwen3", "conversational", "live");

        Verdict verdict = world.verdict(MODEL, "nvidia");

        assertThat(finding(verdict, "provider").outcome()).isEqualTo(Outcome.PASS);
        assertThat(finding(verdict, "pair").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void autoIsNotAcceptedForAModelNobodyServes() {
        assertThat(world.verdict("openai/whisper-small", "auto").code()).isEqualTo("not_served");
        assertThat(world.verdict("openai/whisper-small", null).code()).isEqualTo("not_served");
    }

    @ParameterizedTest
    @CsvSource({"fireworks, fireworks-ai", "GROQ, groq", "hf, hf-inference", "ovh, ovhcloud", "z.ai, zai-org"})
    void aliasesAndOtherLetterCaseMeanTheRealProvider(String typed, String id) {
        assertThat(world.verdict(MODEL, typed).provider().value()).isEqualTo(id);
    }

    @Test
    void nothingEverCallsThePlaceWhereNoProvidersAre() {
        world.validator().providers();
        world.verdict(MODEL, "auto");
        world.validator().inspect(world.hub.tokens().value("read"));

        assertThat(world.hub.traffic().requests())
                .isNotEmpty()
                .noneMatch(request -> request.path().endsWith("/providers"))
                .allMatch(request ->
                        request.path().matches("/v1/models|/api/(models.*|partners/[^/]+/models|whoami-v2)"));
    }

    private static Finding finding(Verdict verdict, String check) {
        return verdict.findings().stream()
                .filter(found -> found.check().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
