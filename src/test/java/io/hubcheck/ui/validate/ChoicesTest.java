package io.hubcheck.ui.validate;

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
import org.junit.jupiter.api.Test;

final class ChoicesTest {

    private static final List<Offer> OFFERS = List.of(
            offer("groq", "conversational"), offer("together", "conversational"), offer("together", "summarization"));

    @Test
    void withoutAChoiceEverythingIsOffered() {
        assertThat(Choices.of(OFFERS, null, null))
                .isEqualTo(new Choices(List.of("groq", "together"), List.of("conversational", "summarization")));
    }

    @Test
    void aTaskNarrowsTheProviders() {
        assertThat(Choices.of(OFFERS, null, "summarization").providers()).containsExactly("together");
    }

    @Test
    void aProviderNarrowsTheTasks() {
        assertThat(Choices.of(OFFERS, "groq", null).tasks()).containsExactly("conversational");
    }

    @Test
    void aPolicyOrAnUnheardOfProviderNarrowsNothing() {
        assertThat(Choices.of(OFFERS, "cheapest", "unheard-of")).isEqualTo(Choices.of(OFFERS, null, null));
    }

    @Test
    void ofAllModelsTheyAreNarrowedInTheSameWay() {
        CatalogSnapshot all = CatalogSnapshot.of(
                "all",
                Instant.EPOCH,
                Basis.DISCOVERED,
                List.of(new CatalogModel(new ModelId("a/b"), 1L, null, null, OFFERS, 0)));

        assertThat(Choices.of(all, null, null)).isEqualTo(Choices.of(OFFERS, null, null));
        assertThat(Choices.of(all, null, "summarization")).isEqualTo(Choices.of(OFFERS, null, "summarization"));
        assertThat(Choices.of(all, "groq", null)).isEqualTo(Choices.of(OFFERS, "groq", null));
        assertThat(Choices.of(all, "cheapest", "unheard-of")).isEqualTo(Choices.of(all, null, null));
    }

    private static Offer offer(String provider, String task) {
        return Offer.builder(
                        new ModelId("a/b"),
                        new ProviderId(provider),
                        new Task(task),
                        new Claim(Availability.LIVE, Provenance.of(Source.ROUTER, Instant.EPOCH)))
                .build();
    }
}
