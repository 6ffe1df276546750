package io.hubcheck.hub.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.internal.http.HttpLimits;
import java.util.ArrayList;
import java.util.List;
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
        HttpLimits usual = HubFixture.limits();
        Hub hub = fixture.hub(new HttpLimits(
                usual.connectTimeout(),
                usual.readTimeout(),
                usual.callTimeout(),
                usual.retryDelay(),
                usual.maxBody(),
                LIMIT));

        List<Future<HubModel>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10 * LIMIT; i++) {
                answers.add(callers.submit(() -> hub.model(new ModelId("a/b"), Credential.anonymous())));
            }
        }

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get().id().value()).isEqualTo("a/b"));
        assertThat(most).hasValue(LIMIT);
    }
}
