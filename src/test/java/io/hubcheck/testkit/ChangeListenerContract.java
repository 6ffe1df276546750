package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.ChangeListener;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each {@link ChangeListener} must stand: extend it, and say which one. */
public abstract class ChangeListenerContract {

    /** The listener, as it is registered. */
    protected abstract ChangeListener listener();

    @ParameterizedTest
    @EnumSource
    final void itTakesNoteOfEachKindOfChange(Kind kind) {
        CatalogChange change = new CatalogChange(
                "a1b2c3",
                SampleOffers.AT,
                SampleOffers.all().stream().map(offer -> change(kind, offer)).toList());

        assertDoesNotThrow(() -> listener().changed(change));
    }

    private static OfferChange change(Kind kind, Offer offer) {
        List<@Nullable String> words = switch (kind) {
            case ADDED -> Arrays.asList(null, "live");
            case REMOVED -> Arrays.asList("live", null);
            case STATUS -> List.of("live", "error");
            case PRICE -> List.of("0.1/0.4", "0.2/0.4");
        };
        return new OfferChange(
                kind,
                offer.model(),
                offer.provider(),
                offer.task(),
                words.getFirst(),
                words.getLast(),
                SampleOffers.AT,
                "a1b2c3");
    }
}
