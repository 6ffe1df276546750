package io.hubcheck.hub.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.internal.http.HttpLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Many callers at once. */
class ConcurrencyTest {

    private static final int LIMIT = 3;
    private static final ModelId MODEL = new ModelId("a/b");

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    @Test
    void aHostIsAskedBySoManyAtOnceAndNoMore() throws Exception {
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(LIMIT);
        fixture.hubServer.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                try {
                    together.await(5, TimeUnit.SECONDS);
                } catch (Exception tooFew) {
                    return HubFixture.json(500, "").build();
                } finally {
                    inFlight.decrementAndGet();
                }
                return HubFixture.json("{\"id\":\"a/b\"}").build();
            }
        });
        Hub hub = fixture.hub(atOnce(LIMIT));

        List<Future<HubModel>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10 * LIMIT; i++) {
                answers.add(callers.submit(() -> hub.model(MODEL, Credential.anonymous())));
            }
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get().id().value()).isEqualTo("a/b"));
        assertThat(most).hasValue(LIMIT);
    }

    @Test
    void whoeverMakesUpTokensKeepsNobodyFromTheModels() throws Exception {
        CountDownLatch asked = new CountDownLatch(4);
        CountDownLatch over = new CountDownLatch(1);
        fixture.hubServer.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                if (request.getTarget().startsWith("/api/whoami")) {
                    asked.countDown();
                    over.await();
                }
                return HubFixture.json("{\"id\":\"a/b\",\"name\":\"alice\"}").build();
            }
        });
        Hub hub = fixture.hub();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = over::countDown) {
            for (int i = 0; i < 40; i++) {
                Credential madeUp = Credential.of("hf_demo_made_up_" + i);
                callers.submit(() -> hub.whoami(madeUp));
            }
            assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

            assertThat(callers.submit(() -> hub.model(MODEL, Credential.anonymous()))
                            .get(5, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    @Test
    void whoeverIsSlowedDownHoldsUpNobodyElse() throws Exception {
        CountDownLatch slowedDown = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Hub hub = fixture.hub(atOnce(1), pause -> {
            slowedDown.countDown();
            over.await();
        });
        fixture.hubAnswers(
                HubFixture.json("{\"id\":\"a/b\"}").addHeader("RateLimit", "\"api\";r=1;t=60"),
                HubFixture.json("{\"id\":\"a/b\"}"),
                HubFixture.json("{\"id\":\"a/b\"}"));
        Credential alice = Credential.of(HubFixture.TOKEN);
        hub.model(MODEL, alice);

        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = over::countDown) {
            Future<HubModel> slow = callers.submit(() -> hub.model(MODEL, alice));
            assertThat(slowedDown.await(5, TimeUnit.SECONDS)).isTrue();

            Future<HubModel> other = callers.submit(() -> hub.model(MODEL, Credential.anonymous()));
            assertThat(other.get(5, TimeUnit.SECONDS)).isNotNull();
            over.countDown();
            assertThat(slow.get(5, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private static HttpLimits atOnce(int requests) {
        HttpLimits usual = HubFixture.limits();
        return new HttpLimits(
                usual.connectTimeout(),
                usual.readTimeout(),
                usual.callTimeout(),
                usual.retryDelay(),
                usual.maxBody(),
                requests);
    }
}
