package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static io.hubcheck.catalog.internal.HandDrivenHub.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.HandDrivenHub.Call;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerTagRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The server is stopped and started again. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class RestartStoryTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void theLastSnapshotIsServedAtOnceAndNobodyIsAsked() {
        CatalogSnapshot before = firstRun();
        clock.advance(Duration.ofMinutes(10));

        try (CatalogStore store = store()) {
            Bench second = new Bench(store, clock);
            CatalogSnapshot after = second.catalog.snapshot();

            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.at()).isEqualTo(HandClock.START);
            assertThat(after.basis()).isEqualTo(before.basis());
            assertThat(after.models()).isEqualTo(before.models());
            assertThat(second.status(Source.HUB_LIST).state()).isEqualTo(SourceStatus.State.FRESH);
            assertThat(second.status(Source.HUB_LIST).lastSuccess()).isEqualTo(HandClock.START);
            assertThat(second.catalog.health().storage()).isEqualTo(new StorageStatus.OnDisk(HandClock.START, null));
            assertThat(second.hub.asked()).isZero();
        }
    }

    @Test
    void whatIsServedByTagsIsThereAgain() {
        List<TagOffer> before;
        try (CatalogStore store = store()) {
            Bench first = Bench.healthy(store, clock);
            PartnerTagRow loras = new PartnerTagRow(
                    List.of("lora"), new Task("text-to-image"), Availability.LIVE, "its-name", "lora");
            first.hub.says(partner("groq"), new PartnerList(List.of(), List.of(loras), 0));
            before = first.catalog.snapshot().tagOffers();
        }
        try (CatalogStore store = store()) {
            Bench second = new Bench(store, clock);

            assertThat(before).hasSize(1);
            assertThat(second.catalog.snapshot().tagOffers()).isEqualTo(before);
            assertThat(second.hub.asked()).isZero();
        }
    }

    @Test
    void anOldSnapshotIsServedAtOnceAndReadAnewInTheBackground() throws Exception {
        CatalogSnapshot before = firstRun();
        clock.advance(Duration.ofHours(2));

        try (CatalogStore store = store()) {
            Bench second = new Bench(store, clock);

            assertThat(second.catalog.snapshot().id()).isEqualTo(before.id());
            answerBoth(second);
            assertThat(second.settled().at()).isEqualTo(clock.instant());
        }
    }

    @Test
    void aClockThatWasSetBackDoesNotPutTheNextRefreshOff() throws Exception {
        firstRun();
        clock.advance(Duration.ofDays(-30));

        try (CatalogStore store = store()) {
            Bench second = new Bench(store, clock);

            assertThat(second.catalog.snapshot().at()).isEqualTo(clock.instant());
            answerBoth(second);
            second.settled();
            assertThat(second.catalog.health().nextRefresh())
                    .isEqualTo(clock.instant().plus(RefreshPolicy.LIFE));
        }
    }

    @Test
    void whatFailedBeforeIsStillSaidToHaveFailed() {
        try (CatalogStore store = store()) {
            Bench first = Bench.healthy(store, clock);
            first.catalog.snapshot();
            first.hub.says(ROUTER, down());
            first.nextRefresh();
        }
        try (CatalogStore store = store()) {
            Bench second = new Bench(store, clock);

            assertThat(second.catalog.snapshot().offers()).hasSize(3);
            assertThat(second.status(Source.ROUTER).state()).isEqualTo(SourceStatus.State.STALE);
            assertThat(second.status(Source.ROUTER).problem()).isEqualTo(down().problem());
            assertThat(second.status(Source.ROUTER).lastSuccess()).isEqualTo(HandClock.START);
        }
    }

    @Test
    void whatWasNeverReadIsNotKept() {
        try (CatalogStore store = store()) {
            Bench.dark(store, clock).catalog.snapshot();
        }
        try (CatalogStore store = store()) {
            assertThat(store.load()).isEmpty();
        }
    }

    private CatalogSnapshot firstRun() {
        try (CatalogStore store = store()) {
            return Bench.healthy(store, clock).catalog.snapshot();
        }
    }

    private CatalogStore store() {
        return new DiskStore(new CatalogFile(folder, clock), clock);
    }

    private static void answerBoth(Bench bench) throws InterruptedException {
        List<Call> calls = List.of(bench.hub.take(), bench.hub.take());
        assertThat(Set.of(calls.get(0).what(), calls.get(1).what())).containsExactlyInAnyOrder(LIST, ROUTER);
        for (Call call : calls) {
            call.answer(
                    call.what().equals(LIST)
                            ? page(served(LLAMA, "groq"))
                            : routerList(routed(LLAMA, richRow("groq"))));
        }
    }
}
