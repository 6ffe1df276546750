package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A server starts for the first time, with a plugin whose source hangs. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class HastyRefreshTest {

    private static final Source PLUGIN = new Source("slow/list");
    private static final ModelId MODEL = new ModelId("acme/chatter");

    private final HandClock clock = new HandClock();
    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final RefreshCycle cycle = new RefreshCycle(
            new CatalogRefresh(
                    () -> new CatalogSources(
                            List.of(
                                    new NamedSource(Source.HUB_LIST, progress -> offered(Source.HUB_LIST, "groq")),
                                    new NamedSource(PLUGIN, progress -> slowly())),
                            new NamedSource(Source.HUB_MODEL, progress -> Harvest.whole(List.of())),
                            (before, now) -> List.of()),
                    clock,
                    Duration.ofMillis(200)),
            new MemoryStore("a test"),
            new RefreshMetrics(new SimpleMeterRegistry()),
            (before, after) -> {},
            clock);

    @AfterEach
    void close() {
        answer.countDown();
        cycle.close();
    }

    private Harvest slowly() {
        try {
            answer.await();
            return offered(PLUGIN, "house");
        } catch (InterruptedException givenUp) {
            interrupted.countDown();
            throw new IllegalStateException(givenUp);
        }
    }

    private Harvest offered(Source source, String provider) {
        return Harvest.whole(List.of(Listing.of(
                MODEL,
                List.of(States.offer(source, clock.instant(), MODEL.value(), provider, Availability.LIVE)
                        .build()))));
    }

    @Test
    void whatTheHubSaysIsShownWithoutItAndItIsReadAgainWithMoreTime() throws InterruptedException {
        CatalogSnapshot first = cycle.snapshot();

        assertThat(first.offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.provider()).hasToString("groq"));
        assertThat(statusOfPlugin().state()).isEqualTo(SourceStatus.State.DOWN);
        assertThat(statusOfPlugin().problem()).isNotNull();
        assertThat(statusOfPlugin().problem().message()).contains("longer than the first refresh may wait");
        interrupted.await();

        clock.advance(Duration.between(clock.instant(), cycle.health().nextRefresh()));
        var second = cycle.refresh();
        assertThat(cycle.snapshot()).as("nobody waits for it").isSameAs(first);
        answer.countDown();

        assertThat(second.join().offers())
                .extracting(offer -> offer.provider().value())
                .contains("house");
    }

    private SourceStatus statusOfPlugin() {
        return cycle.view().status(PLUGIN).orElseThrow();
    }
}
