package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartingCycleTest {

    private final CompletableFuture<RefreshCycle> disk = new CompletableFuture<>();

    @Test
    void theServerGoesOnWithItsStartWhileTheDiskIsRead() {
        RefreshCycle read = new Bench().cycle;
        StartingCycle starting = new StartingCycle(disk::join);
        CompletableFuture<RefreshCycle> visitor = CompletableFuture.supplyAsync(starting);
        assertThat(visitor).isNotDone();

        disk.complete(read);

        assertThat(visitor.join()).isSameAs(read);
    }

    @Test
    void theDiskIsReadOnceSomebodyAsks() {
        RefreshCycle read = new Bench().cycle;
        AtomicInteger readings = new AtomicInteger();
        StartingCycle starting = new StartingCycle(() -> {
            readings.incrementAndGet();
            return read;
        });
        starting.sourcesChanged();
        assertThat(readings).hasValue(0);

        assertThat(starting.get()).isSameAs(read);
        assertThat(starting.get()).isSameAs(read);

        assertThat(readings).hasValue(1);
    }

    @Test
    void whatNobodyAskedForIsNotReadAtTheEndEither() {
        StartingCycle starting = new StartingCycle(() -> {
            throw new AssertionError("read");
        });

        starting.close();

        assertThatThrownBy(starting::get).hasRootCauseInstanceOf(CancellationException.class);
    }

    @Test
    void whatWentWrongIsToldToWhoeverNeedsIt() {
        StartingCycle starting = new StartingCycle(disk::join);

        disk.completeExceptionally(new IllegalStateException("unreadable"));
        starting.sourcesChanged();

        assertThatThrownBy(starting::get).hasRootCauseMessage("unreadable");
        starting.close();
    }
}
