package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hubcheck.HandClock;
import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubException.RateLimited;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the Hub lets one ask, by bucket and caller. */
class BudgetTest {

    private static final ModelId MODEL = new ModelId("a/b");
    private static final Credential NOBODY = Credential.anonymous();
    private static final Credential ALICE = Credential.of("hf_demo_alice");
    private static final Credential ALICIA = Credential.of("hf_demo_alicia");

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final Hub hub = fixture.hub();

    private static MockResponse.Builder model() {
        return json("{\"id\":\"a/b\",\"name\":\"alice\"}");
    }

    private static MockResponse.Builder left(MockResponse.Builder answer, String bucket, int remaining, int seconds) {
        return answer.addHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(bucket, remaining, seconds))
                .addHeader("RateLimit-Policy", "\"fixed window\";\"%s\";q=500;w=300".formatted(bucket));
    }

    private static MockResponse.Builder tooMany() {
        return json(429, "{\"error\":\"Too many requests\"}");
    }

    private void ask(Credential credential) {
        hub.model(MODEL, credential);
    }

    private RateLimited refusal(Credential credential) {
        return catchThrowableOfType(RateLimited.class, () -> ask(credential));
    }

    private static Instant in(int seconds) {
        return HandClock.START.plusSeconds(seconds);
    }

    private int asked() {
        return fixture.hubServer.getRequestCount();
    }

    @Test
    void whatIsLeftIsKnownForEachBucketAndCaller() {
        fixture.hubAnswers(
                left(model(), "api", 499, 251), left(model(), "api", 990, 100), left(model(), "sensitive", 49, 30));

        ask(NOBODY);
        ask(ALICE);
        hub.whoami(ALICE);

        assertThat(hub.budgets())
                .containsExactlyInAnyOrder(
                        new Budget("api", fixture.keys.of(NOBODY), 499, 500L, in(251)),
                        new Budget("api", fixture.keys.of(ALICE), 990, 500L, in(100)),
                        new Budget("sensitive", fixture.keys.of(ALICE), 49, 500L, in(30)));
    }

    @Test
    void anErrorTellsWhatIsLeftToo() {
        fixture.hubAnswers(left(json(404, "").addHeader("X-Error-Code", "RepoNotFound"), "api", 7, 251));

        catchThrowableOfType(HubException.NotFound.class, () -> ask(NOBODY));

        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(7L);
    }

    @Test
    void aBudgetThatIsUsedUpIsNotOverdrawn() {
        fixture.hubAnswers(left(model(), "api", 0, 251));
        ask(NOBODY);

        RateLimited refusal = refusal(NOBODY);

        assertThat(refusal.retryAt()).isEqualTo(in(251));
        assertThat(refusal).hasMessageContaining("10:04:11 UTC");
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aBudgetThatIsUsedUpIsGoodAgainWhenItsWindowEnds() {
        fixture.hubAnswers(left(model(), "api", 0, 251), model());
        ask(NOBODY);
        fixture.clock.advance(Duration.ofSeconds(250));
        assertThat(refusal(NOBODY)).isNotNull();

        fixture.clock.advance(Duration.ofSeconds(1));
        assertThat(hub.budgets()).isEmpty();
        ask(NOBODY);

        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitUntilItHasCaughtUp() {
        fixture.hubAnswers(left(tooMany(), "api", 0, 251), left(model(), "api", 400, 100));
        assertThat(refusal(NOBODY)).isNotNull();

        fixture.clock.advance(Duration.ofHours(-10));
        assertThat(hub.budgets()).isEmpty();
        ask(NOBODY);

        assertThat(asked()).isEqualTo(2);
        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(400L);
    }

    @Test
    void oneCallerWhoIsThrottledDoesNotStallAnother() {
        fixture.hubAnswers(left(tooMany(), "api", 0, 60), model(), model());

        assertThat(refusal(ALICE).retryAt()).isEqualTo(in(60));
        ask(ALICIA);
        ask(NOBODY);

        assertThat(refusal(ALICE)).isNotNull();
        assertThat(asked()).isEqualTo(3);
    }

    @Test
    void oneBucketThatIsUsedUpDoesNotStallAnother() {
        fixture.hubAnswers(left(model(), "sensitive", 0, 60), left(model(), "api", 400, 60));
        fixture.routerAnswers(json("{\"data\":[]}"));
        hub.whoami(ALICE);

        ask(ALICE);
        hub.routerModels(ALICE);

        assertThat(catchThrowableOfType(RateLimited.class, () -> hub.whoami(ALICE)))
                .isNotNull();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aBucketOfTheRouterIsNotTheHubsOfTheSameName() {
        fixture.routerAnswers(left(json("{\"data\":[]}"), "api", 0, 60));
        fixture.hubAnswers(left(model(), "api", 400, 60), model());
        hub.routerModels(ALICE);

        ask(ALICE);
        ask(ALICE);

        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactlyInAnyOrder(0L, 400L);
        assertThat(catchThrowableOfType(RateLimited.class, () -> hub.routerModels(ALICE)))
                .isNotNull();
    }

    @Test
    void anAnswerThatWasOvertakenDoesNotRefillTheBudget() {
        fixture.hubAnswers(left(model(), "api", 30, 60), left(model(), "api", 31, 60), left(model(), "api", 29, 60));

        ask(NOBODY);
        ask(NOBODY);
        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(30L);

        ask(NOBODY);
        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(29L);
    }

    @Test
    void aNewWindowIsANewBudget() {
        fixture.hubAnswers(left(model(), "api", 30, 60), left(model(), "api", 500, 300));
        ask(NOBODY);
        fixture.clock.advance(Duration.ofSeconds(60));
        ask(NOBODY);

        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(500L);
    }

    @Test
    void endpointsThatShareABucketShareItsEnd() {
        fixture.hubAnswers(left(json("[]"), "api", 400, 60), left(model(), "api", 0, 60));
        hub.servedModels(NOBODY);
        ask(NOBODY);

        assertThat(catchThrowableOfType(RateLimited.class, () -> hub.servedModels(NOBODY)))
                .isNotNull();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void aRefusalForAnotherReasonStallsOnlyWhatWasAsked() {
        fixture.hubAnswers(left(tooMany(), "api", 400, 60), left(model(), "api", 399, 60));

        RateLimited refusal = catchThrowableOfType(RateLimited.class, () -> hub.whoami(ALICE));
        ask(ALICE);

        assertThat(refusal.retryAt()).isEqualTo(in(60));
        assertThat(catchThrowableOfType(RateLimited.class, () -> hub.whoami(ALICE)))
                .isNotNull();
        assertThat(asked()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'Sun, 01 Nov 2026 10:01:00 GMT', 60", "999999999, 3600", "'Sun, 01 Nov 2020 10:00:00 GMT', 0"})
    void aRefusalThatSaysWhenToComeBackIsBelieved(String retryAfter, int seconds) {
        fixture.hubAnswers(tooMany().addHeader("Retry-After", retryAfter));

        assertThat(refusal(NOBODY).retryAt()).isEqualTo(in(seconds));
    }

    @Test
    void aRefusalIsBelievedUntilTheTimeItSays() {
        fixture.hubAnswers(left(tooMany(), "api", 0, 60).addHeader("Retry-After", "7"), model());
        refusal(NOBODY);
        assertThat(refusal(NOBODY).retryAt()).isEqualTo(in(7));

        fixture.clock.advance(Duration.ofSeconds(7));
        ask(NOBODY);

        assertThat(asked()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999"})
    void aRefusalThatDoesNotSayWhenStallsNothing(String retryAfter) {
        fixture.hubAnswers(tooMany().addHeader("Retry-After", retryAfter), model());

        assertThat(refusal(NOBODY).retryAt()).isNull();
        ask(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api;r=0;t=60", "\"api\";r=none;t=60", "\"api\";r=0", "\"api\";r=-1;t=5"})
    void aHeaderThatCannotBeReadSaysNothing(String header) {
        fixture.hubAnswers(model().addHeader("RateLimit", header), model());

        ask(NOBODY);
        ask(NOBODY);

        assertThat(hub.budgets()).isEmpty();
    }

    @Test
    void aServerThatCountsInDaysIsBelievedForAnHour() {
        fixture.hubAnswers(left(model(), "api", 0, 999_999_999));
        ask(NOBODY);

        assertThat(refusal(NOBODY).retryAt()).isEqualTo(in(3600));
    }

    @Test
    void nobodyIsSlowedDownWhileThereIsPlenty() {
        fixture.hubAnswers(left(model(), "api", 51, 300), model());

        ask(NOBODY);
        ask(NOBODY);

        assertThat(fixture.pauses).isEmpty();
    }

    @Test
    void requestsAreSpacedOutBeforeTheBudgetEnds() {
        fixture.hubAnswers(left(model(), "api", 50, 10), left(model(), "api", 2, 10), model(), model());

        ask(NOBODY);
        ask(NOBODY);
        ask(NOBODY);
        ask(ALICE);

        assertThat(fixture.pauses).containsExactly(Duration.ofMillis(200), Duration.ofSeconds(1));
    }

    @Test
    void redirectsAndRetriesAreCountedAsTheyCome() {
        fixture.hubAnswers(
                left(new MockResponse.Builder().code(307).addHeader("Location", "/api/models/a/b"), "api", 300, 60),
                left(json(503, ""), "api", 299, 60),
                left(new MockResponse.Builder().code(307).addHeader("Location", "/api/models/a/b"), "api", 298, 60),
                left(model(), "api", 297, 60));

        ask(NOBODY);

        assertThat(hub.budgets()).extracting(Budget::remaining).containsExactly(297L);
    }

    @Test
    void aBudgetIsKnownByNothingOfTheToken() {
        fixture.hubAnswers(left(model(), "api", 499, 251));

        ask(ALICE);

        assertThat(hub.budgets().toString()).doesNotContain("hf_", "alice");
    }
}
