package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
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
    void whatWentWrongIsToldToWhoeverNeedsIt() {
        StartingCycle starting = new StartingCycle(disk::join);

        disk.completeExceptionally(new IllegalStateException("unreadable"));

        assertThatThrownBy(starting::get).hasRootCauseMessage("unreadable");
        starting.close();
    }
}
