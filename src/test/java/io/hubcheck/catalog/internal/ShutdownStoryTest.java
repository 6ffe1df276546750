package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.catalog.internal.store.FaultyDisk;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The server is stopped while the catalogue is being saved. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ShutdownStoryTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void mendTheDisk() {
        goOn.countDown();
        FaultyDisk.isWell();
    }

    @Test
    void theEndWaitsForWhatIsBeingSaved() throws Exception {
        DiskStore store = store();
        store.load();
        FaultyDisk.breaksBy(this::hang);
        store.save(LargeCatalogue.of(20, clock.instant()));
        writing.await();

        Thread closing = Thread.startVirtualThread(store::close);
        while (closing.getState() != Thread.State.TIMED_WAITING && closing.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(closing.isAlive()).isTrue();
        goOn.countDown();
        closing.join();

        try (DiskStore next = store()) {
            assertThat(next.load().orElseThrow().snapshot().models()).hasSize(20);
        }
    }

    private void hang() {
        writing.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private DiskStore store() {
        return new DiskStore(FaultyDisk.file(folder, clock), clock);
    }
}
