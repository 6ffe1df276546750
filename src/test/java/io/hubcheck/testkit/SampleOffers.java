package io.hubcheck.testkit;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
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
import java.util.List;

/** Offers as they come: with everything known, with nothing known, disputed, and with words that nobody has heard before. */
public final class SampleOffers {

    /** When all of them were read. */
    public static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    /** What all of them serve. */
    public static final ModelId MODEL = new ModelId("acme/chatter");

    /** Live, and nothing left to ask. */
    public static final Offer FULL = offer("groq", Availability.LIVE)
            .providerModelId("chatter-1")
            .price(new Price(new BigDecimal("0.29"), new BigDecimal("0.59")))
            .free(false)
            .contextLength(131_072L)
            .firstTokenLatencyMs(120.5)
            .tokensPerSecond(480.0)
            .tools(true)
            .structuredOutput(true)
            .inputModalities(List.of("text", "image"))
            .outputModalities(List.of("text"))
            .gating(Gating.NONE)
            .modelAuthor(false)
            .build();

    /** Live, and that is all that is known of it. */
    public static final Offer BARE = offer("novita", Availability.LIVE).build();

    /** Live, says the router; failing, says the Hub. */
    public static final Offer DISPUTED = offer("together", Availability.LIVE)
            .claim(claim(Source.HUB_LIST, Availability.ERROR))
            .build();

    /** Of a provider, for a task and with a status that came up after this version. */
    public static final Offer STRANGE = Offer.builder(
                    MODEL,
                    new ProviderId("moonlight \"labs\""),
                    new Task("text-to-scent"),
                    claim(Source.HUB_LIST, new Availability("warming")))
            .build();

    private SampleOffers() {}

    /** All of them. */
    public static List<Offer> all() {
        return List.of(FULL, BARE, DISPUTED, STRANGE);
    }

    private static OfferBuilder offer(String provider, Availability status) {
        return Offer.builder(MODEL, new ProviderId(provider), Task.CONVERSATIONAL, claim(Source.ROUTER, status));
    }

    private static Claim claim(Source source, Availability status) {
        return new Claim(status, Provenance.of(source, AT));
    }
}
