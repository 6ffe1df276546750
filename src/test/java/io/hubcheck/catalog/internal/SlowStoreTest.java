package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.StorageStatus;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** To find out what has changed takes a while, and is nobody's loss. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SlowStoreTest {

    private final CountDownLatch saving = new CountDownLatch(1);
    private final CountDownLatch saved = new CountDownLatch(1);
    private final Bench bench = Bench.healthy(new SlowStore(), new HandClock());

    @Test
    void whoeverAsksMeanwhileIsAnsweredFromWhatThereIs() throws Exception {
        CompletableFuture<CatalogSnapshot> refresh = bench.catalog.refresh();
        saving.await();

        CompletableFuture<CatalogSnapshot> visitor = CompletableFuture.supplyAsync(bench.catalog::peek);

        assertThat(visitor.get(10, TimeUnit.SECONDS)).isSameAs(CatalogSnapshot.NONE);
        saved.countDown();
        assertThat(refresh.join().models()).hasSize(2);
    }

    private final class SlowStore implements CatalogStore {

        private final CatalogStore memory = new MemoryStore("a test");

        @Override
        public void save(CatalogState state) {
            saving.countDown();
            try {
                saved.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            memory.save(state);
        }

        @Override
        public Optional<CatalogState> load() {
            return memory.load();
        }

        @Override
        public ChangeHistory changes(ChangeQuery query) {
            return memory.changes(query);
        }

        @Override
        public StorageStatus status() {
            return memory.status();
        }

        @Override
        public void close() {
            memory.close();
        }
    }
}
