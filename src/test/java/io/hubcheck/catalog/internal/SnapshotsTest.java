package io.hubcheck.catalog.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.api.Source.ROUTER;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.States.offer;
import static io.hubcheck.catalog.internal.States.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs from the snapshot before is another snapshot. */
class SnapshotsTest {

    private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

    private final SourceReading list = says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "groq", LIVE));
    private final SourceReading router = says(ROUTER, TEN, offer(ROUTER, TEN, LLAMA, "groq", ERROR));
    private final CatalogState before = first(list, router);

    private static CatalogState first(SourceReading... readings) {
        CatalogState nothing = new CatalogState(CatalogSnapshot.NONE, List.of(), null);
        return new CatalogState(Snapshots.of(List.of(readings), nothing), List.of(readings), null);
    }

    @Test
    void whatASourceSaidCountsNoMoreOnceItFails() {
        assertThat(before.snapshot().offers()).extracting(Offer::availability).containsExactly(ERROR);

        CatalogSnapshot after = Snapshots.of(List.of(list, router.failed(down().problem(), ELEVEN)), before);

        assertThat(after.offers()).extracting(Offer::availability).containsExactly(LIVE);
        assertThat(after.offers().getFirst().claims()).hasSize(2);
        assertThat(after.at()).isEqualTo(TEN);
        assertThat(after.id()).isNotEqualTo(before.snapshot().id());
    }

    @Test
    void aSourceThatIsGoneTakesItsWordAlongIntoASnapshotOfItsOwn() {
        CatalogSnapshot after = Snapshots.of(List.of(list), before);

        assertThat(after.offers().getFirst().claims()).hasSize(1);
        assertThat(after.id()).isNotEqualTo(before.snapshot().id());
    }

    @Test
    void whereAllFailItIsStillTheSame() {
        List<SourceReading> failed =
                List.of(list.failed(down().problem(), ELEVEN), router.failed(down().problem(), ELEVEN));

        assertThat(Snapshots.of(failed, before)).isSameAs(before.snapshot());
    }
}
