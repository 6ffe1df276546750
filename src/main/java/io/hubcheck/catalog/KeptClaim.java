package io.hubcheck.catalog;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim without the model it is about, so that thousands of offers share one.
 *
 * @param link where it can be looked up, or null if there is no such page
 */
record KeptClaim(
        Availability status,
        Source source,
        Instant fetchedAt,
        @Nullable Link link) {

    static List<KeptClaim> of(Offer offer) {
        return offer.claims().stream()
                .map(claim -> of(claim, offer.model().value()))
                .toList();
    }

    private static KeptClaim of(Claim claim, String model) {
        Provenance provenance = claim.provenance();
        return new KeptClaim(
                claim.status(), provenance.source(), provenance.fetchedAt(), Link.of(provenance.link(), model));
    }

    Claim about(ModelId model) {
        return new Claim(status, new Provenance(source, fetchedAt, link == null ? null : link.to(model)));
    }

    /**
     * A link, mostly to the page of the model.
     *
     * @param start all of it, or all but the model's id
     * @param model whether the model's id ends it
     */
    record Link(String start, boolean model) {

        static @Nullable Link of(@Nullable URI link, String model) {
            if (link == null) {
                return null;
            }
            String text = link.toString();
            return text.endsWith(model)
                    ? new Link(text.substring(0, text.length() - model.length()), true)
                    : new Link(text, false);
        }

        URI to(ModelId id) {
            return URI.create(model ? start + id.value() : start);
        }
    }
}
