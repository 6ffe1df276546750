package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each {@link CatalogSource} must stand: extend it, and say which ones. */
public abstract class CatalogSourceContract {

    /** One that has something to read. */
    protected abstract CatalogSource source();

    /** One whose server does not answer; null, unless overridden, for a source that asks no server. */
    protected @Nullable CatalogSource unreachable() {
        return null;
    }

    @Test
    final void itBringsOffersAndTellsOfEachPage() {
        AtomicInteger pages = new AtomicInteger();

        Harvest harvest = source().harvest(pages::incrementAndGet);

        assertFalse(harvest.offersNothing(), "A harvest without an offer counts as a failure");
        assertTrue(pages.get() > 0, "Nobody was told of a page");
    }

    @Test
    final void itListsEachModelOnceWithItsOwnOffers() {
        Set<ModelId> seen = new HashSet<>();
        for (Listing listing : source().harvest(() -> {}).listings()) {
            assertTrue(seen.add(listing.id()), listing.id() + " is listed twice");
            for (Offer offer : listing.offers()) {
                assertEquals(listing.id(), offer.model(), "An offer of another model than its listing's");
            }
        }
    }

    @Test
    final void itCanBeReadAgain() {
        CatalogSource source = source();
        source.harvest(() -> {});

        assertFalse(source.harvest(() -> {}).offersNothing());
    }

    /** An empty or half list must not take the place of what it said before. */
    @TestFactory
    final Stream<DynamicTest> itThrowsWhenItCannotBeRead() {
        return Stream.ofNullable(unreachable())
                .map(source -> dynamicTest(
                        "when its server does not answer",
                        () -> assertThrows(RuntimeException.class, () -> source.harvest(() -> {}))));
    }
}
