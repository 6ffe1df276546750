package io.hubcheck.ui.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What many open pages share. */
final class ReckoningTest {

    private static final ProviderId GROQ = new ProviderId("groq");

    private final Reckoning reckoning = new Reckoning();

    @Test
    void whatWasReckonedOfASnapshotIsReckonedOnce() {
        CatalogSnapshot snapshot = snapshot("first", 3);

        assertThat(reckoning.of(snapshot)).isSameAs(reckoning.of(snapshot));
        assertThat(reckoning.of(snapshot("second", 4)).get(GROQ).offers()).isEqualTo(4);
    }

    @Test
    void ofManyOffersTheNumbersAreKeptAndThoseOfTheFirstModels() {
        Figures figures = reckoning.of(snapshot("many", 40)).get(GROQ);

        assertThat(figures.offers()).isEqualTo(40);
        assertThat(figures.live()).containsEntry(Task.CONVERSATIONAL, 40L);
        assertThat(figures.first()).hasSize(15).first().extracting(Offer::model).isEqualTo(new ModelId("a/model-0"));
    }

    private static CatalogSnapshot snapshot(String id, int models) {
        return CatalogSnapshot.of(
                id,
                Instant.EPOCH,
                Basis.DISCOVERED,
                IntStream.range(0, models).mapToObj(ReckoningTest::model).toList());
    }

    private static CatalogModel model(int number) {
        ModelId id = new ModelId("a/model-" + number);
        Claim claim = new Claim(Availability.LIVE, Provenance.of(Source.HUB_LIST, Instant.EPOCH));
        Offer offer = Offer.builder(id, GROQ, Task.CONVERSATIONAL, claim).build();
        return new CatalogModel(id, 100L - number, null, null, List.of(offer), 0);
    }
}
