package io.hubcheck.validate.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import java.math.BigDecimal;
import java.time.Instant;

/** Offers of acme/chatter. */
final class Offers {

    static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
    static final ModelId CHATTER = new ModelId("acme/chatter");

    private Offers() {}

    static OfferBuilder by(String provider, Availability status, Source source) {
        return Offer.builder(CHATTER, new ProviderId(provider), Task.CONVERSATIONAL, claim(status, source));
    }

    static OfferBuilder live(String provider) {
        return by(provider, Availability.LIVE, Source.HUB_MODEL);
    }

    /** For another task than chat. */
    static OfferBuilder drawn(String provider) {
        Claim claim = claim(Availability.LIVE, Source.HUB_MODEL);
        return Offer.builder(CHATTER, new ProviderId(provider), new Task("text-to-image"), claim);
    }

    static Claim claim(Availability status, Source source) {
        return new Claim(status, Provenance.of(source, NOON));
    }

    static Price output(String usd) {
        return new Price(BigDecimal.ZERO, new BigDecimal(usd));
    }
}
