package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.store.CatalogFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another process has been killed, or is still there. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class OtherProcessTest {

    @TempDir
    Path folder;

    @Test
    void killedAtTheFirstWritingOfASaveItHasKeptTheStateBefore() throws Exception {
        kill(1);

        assertThat(found().at()).isEqualTo(OtherProcess.FIRST);
        assertWhole(found());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void killedAtAnyWritingItHasKeptOneStateWhole(int nth) throws Exception {
        kill(nth);

        assertThat(found().at()).isAfterOrEqualTo(OtherProcess.FIRST);
        assertWhole(found());
    }

    @Test
    void theSecondOnOneFolderKeepsItsCatalogueInMemoryUntilTheFirstIsGone() throws Exception {
        try (OtherProcess first = OtherProcess.holding(folder);
                DiskStore second = store()) {
            first.says("holding");

            assertThat(second.load()).isEmpty();
            assertThat(second.status())
                    .isInstanceOfSatisfying(
                            StorageStatus.InMemory.class,
                            memory -> assertThat(memory.why()).contains("Another process uses the same data folder"));
            save(second, 10);
            assertThat(second.status()).isInstanceOf(StorageStatus.InMemory.class);

            first.endInput();
            first.says("done");
            assertWhole(found());
            assertThat(found().at()).isEqualTo(OtherProcess.SECOND);

            CatalogState own = save(second, 11);
            assertThat(second.status()).isInstanceOf(StorageStatus.OnDisk.class);
            assertThat(found().models()).isEqualTo(own.snapshot().models());
        }
    }

    @Test
    void twoInOneProcessDoNoHarmToEachOther() {
        try (DiskStore first = store()) {
            first.load();
            save(first, 10);
            CatalogState last;
            try (DiskStore second = store()) {
                assertThat(second.load()).isPresent();
                last = save(second, 11);
            }
            assertThat(found().models()).isEqualTo(last.snapshot().models());

            last = save(first, 12);
            assertThat(first.status())
                    .isInstanceOfSatisfying(
                            StorageStatus.OnDisk.class,
                            disk -> assertThat(disk.trouble()).isNull());
            assertThat(found().models()).isEqualTo(last.snapshot().models());
        }
        assertThat(folder.toFile().list()).containsExactly("catalog.mv.db");
    }

    private void kill(int nth) throws Exception {
        try (OtherProcess process = OtherProcess.hangingInWriting(nth, folder)) {
            process.says("hanging");
            process.kill();
        }
    }

    private static void assertWhole(CatalogSnapshot found) {
        List<?> whole =
                LargeCatalogue.of(OtherProcess.MODELS, found.at()).snapshot().models();
        assertThat(found.models()).isEqualTo(whole);
    }

    /** What a start finds now. */
    private CatalogSnapshot found() {
        try (DiskStore store = store()) {
            return store.load().orElseThrow().snapshot();
        }
    }

    private static CatalogState save(DiskStore store, int models) {
        CatalogState state = LargeCatalogue.of(models, OtherProcess.SECOND.plus(Duration.ofHours(models)));
        store.save(state);
        store.settled().join();
        return state;
    }

    private DiskStore store() {
        return new DiskStore(new CatalogFile(folder, Clock.systemUTC()), Clock.systemUTC());
    }
}
