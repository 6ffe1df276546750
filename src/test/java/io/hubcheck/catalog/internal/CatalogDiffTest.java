package io.hubcheck.catalog.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Source.HUB_LIST;
import static io.hubcheck.api.Source.ROUTER;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.price;
import static io.hubcheck.catalog.internal.States.offer;
import static io.hubcheck.catalog.internal.States.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.OfferChange;
import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.Harvest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogDiffTest {

    private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

    @Test
    void theFirstSnapshotOfAllIsNoChange() {
        CatalogState first = States.at(TEN, says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "groq", LIVE)));

        assertThat(CatalogDiff.between(null, first)).isEmpty();
    }

    @Test
    void claimsThatOnlyGotNewerAreNoChange() {
        CatalogState before = States.at(TEN, says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "groq", LIVE)));
        CatalogState after = States.at(ELEVEN, says(HUB_LIST, ELEVEN, offer(HUB_LIST, ELEVEN, LLAMA, "groq", LIVE)));

        assertThat(CatalogDiff.between(before, after)).isEmpty();
    }

    @Test
    void whatComesAndGoesAndFailsIsSaidWithItsTime() {
        CatalogState before = States.at(
                TEN,
                says(
                        HUB_LIST,
                        TEN,
                        offer(HUB_LIST, TEN, LLAMA, "groq", LIVE),
                        offer(HUB_LIST, TEN, LLAMA, "novita", LIVE),
                        offer(HUB_LIST, TEN, QWEN, "together", LIVE)));
        CatalogState after = States.at(
                ELEVEN,
                says(
                        HUB_LIST,
                        ELEVEN,
                        offer(HUB_LIST, ELEVEN, LLAMA, "groq", ERROR),
                        offer(HUB_LIST, ELEVEN, LLAMA, "zai-org", LIVE)));

        List<OfferChange> changes = CatalogDiff.between(before, after);

        assertThat(changes)
                .extracting(CatalogDiffTest::said)
                .containsExactlyInAnyOrder(
                        "STATUS " + LLAMA + " groq live>error",
                        "ADDED " + LLAMA + " zai-org null>live",
                        "REMOVED " + LLAMA + " novita live>null",
                        "REMOVED " + QWEN + " together live>null");
        assertThat(changes).extracting(OfferChange::at).containsOnly(ELEVEN);
        assertThat(changes)
                .extracting(OfferChange::snapshot)
                .containsOnly(after.snapshot().id());
    }

    @Test
    void aPriceThatIsWrittenOtherwiseIsTheSame() {
        CatalogState before = priced("0.10", "0.40");

        assertThat(CatalogDiff.between(before, priced("0.1", "0.4"))).isEmpty();
        assertThat(CatalogDiff.between(before, priced("0.1", "0.5")))
                .extracting(CatalogDiffTest::said)
                .containsExactly("PRICE " + LLAMA + " groq 0.1/0.4>0.1/0.5");
    }

    @Test
    void aSourceThatIsHeardForTheFirstTimeAddsNothing() {
        SourceReading hub = says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "groq", LIVE));
        CatalogState before = States.at(TEN, hub, SourceReading.none(ROUTER).failed(down(), TEN));
        CatalogState after = States.at(
                ELEVEN,
                hub,
                says(
                        ROUTER,
                        ELEVEN,
                        offer(ROUTER, ELEVEN, LLAMA, "groq", ERROR).price(price("0.1", "0.4")),
                        offer(ROUTER, ELEVEN, QWEN, "together", LIVE)));

        assertThat(CatalogDiff.between(before, after)).isEmpty();
    }

    @Test
    void aListOfWhichAPartWasMissingAddsNothingWhenItIsWhole() {
        Harvest first =
                says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "groq", LIVE)).told();
        SourceReading half =
                SourceReading.none(HUB_LIST).answered(new Harvest(first.listings(), List.of(), down()), TEN);
        CatalogState after = States.at(
                ELEVEN,
                says(
                        HUB_LIST,
                        ELEVEN,
                        offer(HUB_LIST, ELEVEN, LLAMA, "groq", LIVE),
                        offer(HUB_LIST, ELEVEN, QWEN, "together", LIVE)));

        assertThat(CatalogDiff.between(States.at(TEN, half), after)).isEmpty();
    }

    @Test
    void aSourceThatComesBackAfterAnOutageTellsOnlyWhatHasChanged() {
        SourceReading router = says(ROUTER, TEN, offer(ROUTER, TEN, LLAMA, "groq", LIVE));
        SourceReading hub = says(HUB_LIST, TEN, offer(HUB_LIST, TEN, LLAMA, "novita", LIVE));
        SourceReading hubLater = says(HUB_LIST, ELEVEN, offer(HUB_LIST, ELEVEN, LLAMA, "novita", LIVE));
        CatalogState well = States.at(TEN, hub, router);
        CatalogState outage = States.at(ELEVEN, hubLater, router.failed(down(), ELEVEN));
        Instant noon = ELEVEN.plus(Duration.ofHours(1));
        CatalogState back = States.at(
                noon,
                hubLater,
                says(
                        ROUTER,
                        noon,
                        offer(ROUTER, noon, LLAMA, "groq", LIVE),
                        offer(ROUTER, noon, QWEN, "together", LIVE)));

        assertThat(CatalogDiff.between(well, outage)).isEmpty();
        assertThat(CatalogDiff.between(outage, back))
                .extracting(CatalogDiffTest::said)
                .containsExactly("ADDED " + QWEN + " together null>live");
    }

    private static CatalogState priced(String input, String output) {
        Instant at = TEN.plusSeconds(input.length());
        return States.at(
                at, says(ROUTER, at, offer(ROUTER, at, LLAMA, "groq", LIVE).price(price(input, output))));
    }

    private static Problem down() {
        return Facts.down().problem();
    }

    static String said(OfferChange change) {
        return change.kind() + " " + change.model() + " " + change.provider() + " " + change.before() + ">"
                + change.after();
    }
}
