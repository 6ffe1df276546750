package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hubcheck.HandClock;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Problem;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException.RateLimited;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readings in the background leave the last of each budget to people. */
class ReserveTest {

    private static final ModelId MODEL = new ModelId("a/b");
    private static final Credential NOBODY = Credential.anonymous();
    private static final Credential ALICE = Credential.of("hf_demo_alice");

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private final AtomicInteger sent = new AtomicInteger();
    private final Hub people = fixture.hub(HubFixture.limits(), pause -> {
        fixture.pauses.add(pause);
        fixture.clock.advance(pause);
    });
    private final Hub reading = people.inBackground(sent::incrementAndGet);

    private static MockResponse.Builder left(int remaining, int seconds) {
        return model().addHeader("RateLimit", "\"api\";r=%d;t=%d".formatted(remaining, seconds))
                .addHeader("RateLimit-Policy", "\"fixed window\";\"api\";q=500;w=300");
    }

    private static MockResponse.Builder model() {
        return json("{\"id\":\"a/b\",\"name\":\"alice\"}");
    }

    private RateLimited heldBack(Credential credential) {
        return catchThrowableOfType(RateLimited.class, () -> reading.model(MODEL, credential));
    }

    private int asked() {
        return fixture.hubServer.getRequestCount();
    }

    @Test
    void aReadingEndsWhereThePartOfPeopleBeginsAndSaysWhenItGoesOn() {
        fixture.hubAnswers(left(51, 250), left(50, 250));
        reading.model(MODEL, NOBODY);
        reading.model(MODEL, NOBODY);

        RateLimited refusal = heldBack(NOBODY);

        assertThat(refusal.problem())
                .isEqualTo(new Problem(
                        Problem.RATE_LIMITED,
                        "What the Hub still answers until 10:04:10 UTC is kept for people's own requests.",
                        HandClock.START.plusSeconds(250)));
        assertThat(asked()).isEqualTo(2);
        assertThat(fixture.pauses).isEmpty();
    }

    @Test
    void whatAnAllowanceHeldBackWasNotSentAndCountsAgainstNobody() {
        fixture.hubAnswers(left(400, 250));
        people.model(MODEL, NOBODY);
        Hub usedUp = reading.within(Allowance.of(0));

        assertThat(catchThrowableOfType(RateLimited.class, () -> usedUp.model(MODEL, NOBODY)))
                .isNotNull();

        assertThat(sent).hasValue(0);
        assertThat(people.budgets())
                .singleElement()
                .satisfies(budget -> assertThat(budget.remaining()).isEqualTo(400));
    }

    @Test
    void peopleMayUseTheirPartToItsEnd() {
        fixture.hubAnswers(left(50, 251), left(1, 250), left(0, 249));
        people.model(MODEL, NOBODY);
        assertThat(heldBack(NOBODY)).isNotNull();

        people.model(MODEL, NOBODY);
        people.model(MODEL, NOBODY);

        assertThat(asked()).isEqualTo(3);
        assertThat(catchThrowableOfType(RateLimited.class, () -> people.model(MODEL, NOBODY)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void aReadingWaitsForANewBudgetThatIsNearAndNotForOneThatIsFar(int seconds, boolean near) {
        fixture.hubAnswers(left(50, seconds), left(499, 300));
        people.model(MODEL, NOBODY);

        if (near) {
            reading.model(MODEL, NOBODY);
            assertThat(fixture.pauses).containsExactly(Duration.ofSeconds(seconds));
        } else {
            assertThat(heldBack(NOBODY).retryAt()).isEqualTo(HandClock.START.plusSeconds(seconds));
            assertThat(fixture.pauses).isEmpty();
        }
        assertThat(asked()).isEqualTo(near ? 2 : 1);
    }

    @Test
    void whereNoQuotaIsToldTwentyRequestsAreLeftToPeople() {
        fixture.hubAnswers(model().addHeader("RateLimit", "\"api\";r=21;t=200"), model());
        people.model(MODEL, NOBODY);

        reading.model(MODEL, NOBODY);

        assertThat(heldBack(NOBODY)).isNotNull();
    }

    @Test
    void oneCallersEmptyBudgetStopsNobodyElsesReading() {
        fixture.hubAnswers(left(3, 251), model());
        people.model(MODEL, ALICE);

        reading.model(MODEL, NOBODY);

        assertThat(heldBack(ALICE)).isNotNull();
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void manyReadingsThatStartTogetherDoNotOverdrawTogether() throws Exception {
        fixture.hubAnswers(left(60, 251));
        people.model(MODEL, NOBODY);
        CountDownLatch allHere = new CountDownLatch(10);
        fixture.hubServer.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                allHere.countDown();
                allHere.await();
                return model().build();
            }
        });

        List<Boolean> answered;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> ask = () -> heldBack(NOBODY) == null;
            answered = threads.invokeAll(Stream.generate(() -> ask).limit(40).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answered.stream().filter(good -> good)).hasSize(10);
        assertThat(people.budgets()).extracting(Budget::remaining).containsExactly(50L);
    }

    @Test
    void eachRequestOfAReadingIsCountedRetriesIncludedAndPeoplesAreNot() {
        fixture.hubAnswers(json(503, ""), model(), model());

        reading.model(MODEL, NOBODY);
        people.model(MODEL, NOBODY);

        assertThat(sent).hasValue(2);
    }

    @Test
    void whatIsAskedIsMeasuredByEndpointAndOutcomeAndNothingElse() {
        fixture.hubAnswers(json(503, ""), model(), json(404, "").addHeader("X-Error-Code", "RepoNotFound"));

        reading.model(MODEL, ALICE);
        catchThrowableOfType(RuntimeException.class, () -> people.model(MODEL, ALICE));

        assertThat(fixture.meters.getMeters())
                .extracting(meter -> meter.getId().toString())
                .noneMatch(id -> id.contains("hf_") || id.contains("a/b"));
        assertThat(count("hubcheck.upstream.calls", "outcome", "ok")).isEqualTo(1);
        assertThat(count("hubcheck.upstream.calls", "outcome", "not_found")).isEqualTo(1);
        assertThat(fixture.meters
                        .get("hubcheck.upstream.requests")
                        .tag("endpoint", "model")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    private long count(String timer, String tag, String value) {
        return fixture.meters.get(timer).tag(tag, value).timer().count();
    }

    @Test
    void theScarcestBudgetOfCallersWithoutATokenShowsAndNobodyElses() {
        assertThat(fixture.meters.get("hubcheck.upstream.budget").gauge().value())
                .isNaN();
        fixture.hubAnswers(left(250, 251), left(5, 251));

        people.model(MODEL, NOBODY);
        people.model(MODEL, ALICE);

        assertThat(fixture.meters.get("hubcheck.upstream.budget").gauge().value())
                .isEqualTo(0.5);
    }
}
