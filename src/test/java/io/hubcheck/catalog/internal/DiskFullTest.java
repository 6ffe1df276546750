package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.store.FaultyDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full for a while. */
class DiskFullTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @AfterEach
    void freeTheDisk() {
        FaultyDisk.isWell();
    }

    @Test
    void theLastGoodStateStaysAndTheNextSaveHeals() {
        try (DiskStore store = store()) {
            store.load();
            CatalogSnapshot good = save(store, 300);
            Instant saved = clock.instant();

            FaultyDisk.isFull();
            clock.advance(Duration.ofHours(1));
            save(store, 301);

            assertThat(store.status()).isInstanceOfSatisfying(StorageStatus.OnDisk.class, disk -> {
                assertThat(disk.savedAt()).isEqualTo(saved);
                assertThat(disk.trouble()).contains("could not be saved").contains("make room");
            });
            assertThat(store.changes(ChangeQuery.newest(100)).changes()).hasSize(5);

            FaultyDisk.isWell();
            assertThat(loadedElsewhere().models()).isEqualTo(good.models());

            clock.advance(Duration.ofHours(1));
            CatalogSnapshot healed = save(store, 302);
            assertThat(store.status()).isEqualTo(new StorageStatus.OnDisk(clock.instant(), null));
            assertThat(store.changes(ChangeQuery.newest(100)).changes()).hasSize(10);
            assertThat(loadedElsewhere().models()).isEqualTo(healed.models());
        }
    }

    /** What is in the file for another start to find. */
    private CatalogSnapshot loadedElsewhere() {
        try (DiskStore other = store()) {
            return other.load().orElseThrow().snapshot();
        }
    }

    private CatalogSnapshot save(DiskStore store, int models) {
        CatalogState state = LargeCatalogue.of(models, clock.instant());
        store.save(state);
        store.settled().join();
        return state.snapshot();
    }

    private DiskStore store() {
        return new DiskStore(FaultyDisk.file(folder, clock), clock);
    }
}
