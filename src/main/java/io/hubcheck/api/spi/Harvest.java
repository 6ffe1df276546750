package io.hubcheck.api.spi;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Stable;
import io.hubcheck.api.TagOffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a {@link CatalogSource} brought.
 *
 * <p>A harvest without any offer counts as a failure, and one with a gap never takes the place of an earlier whole one.
 *
 * @param listings the models it names, each once, in its own order
 * @param tagOffers what is served by tags rather than by name
 * @param gap why a part is missing, or null if this is all there is
 */
@Stable
public record Harvest(
        List<Listing> listings,
        List<TagOffer> tagOffers,
        @Nullable Problem gap) {

    public Harvest {
        listings = List.copyOf(listings);
        tagOffers = List.copyOf(tagOffers);
    }

    /** All that there is. */
    public static Harvest whole(List<Listing> listings) {
        return new Harvest(listings, List.of(), null);
    }

    /** Whether not one offer is in it. */
    public boolean offersNothing() {
        return tagOffers.isEmpty()
                && listings.stream().allMatch(listing -> listing.offers().isEmpty());
    }
}
