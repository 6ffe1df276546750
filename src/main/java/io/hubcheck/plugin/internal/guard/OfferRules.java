package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.TagOffer;
import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.OneLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the offers of a plugin's source: in its own name, with figures that make sense, and with no text without end. */
record OfferRules(OwnWord word) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MODALITY = 50;
    private static final int MOST_MODALITIES = 20;
    private static final int MOST_TAGS = 20;

    Offer read(Offer offer) {
        tidy(required(offer.provider(), "An offer without a provider").value());
        tidy(required(offer.task(), "An offer without a task").value());
        return offer.toBuilder()
                .providerModelId(name(offer.providerModelId()))
                .price(Figures.sane(offer.price()))
                .contextLength(Figures.atLeast(1, offer.contextLength()))
                .firstTokenLatencyMs(Figures.sane(offer.firstTokenLatencyMs()))
                .tokensPerSecond(Figures.sane(offer.tokensPerSecond()))
                .inputModalities(modalities(offer.inputModalities()))
                .outputModalities(modalities(offer.outputModalities()))
                .adapter(adapter(offer.adapter()))
                .claims(List.of(own(offer.claims())))
                .build();
    }

    /** To leave tags out would take in models that are not meant, so too many of them are refused. */
    TagOffer read(TagOffer offer) {
        tidy(required(offer.provider(), "An offer by tags without a provider").value());
        tidy(required(offer.task(), "An offer by tags without a task").value());
        if (offer.tags().size() > MOST_TAGS) {
            throw new IllAnswer("An offer in it asks for more than " + MOST_TAGS + " tags.");
        }
        offer.tags().forEach(OfferRules::tidy);
        Claim claim = own(offer.claims());
        return new TagOffer(
                offer.provider(),
                offer.task(),
                offer.tags(),
                claim.status(),
                name(offer.providerModelId()),
                name(offer.adapterType()),
                List.of(claim));
    }

    static <T> T required(@Nullable T part, String missing) {
        if (part == null) {
            throw new IllAnswer(missing + " is none.");
        }
        return part;
    }

    /** One source has one word on an offer: its worst. */
    private Claim own(List<Claim> claims) {
        claims.forEach(claim ->
                tidy(required(claim.status(), "A claim without a status").word()));
        Claim worst = Claim.worst(claims).orElseThrow();
        return new Claim(worst.status(), word.of(worst.provenance()));
    }

    private static @Nullable Adapter adapter(@Nullable Adapter given) {
        String type = given == null ? null : name(given.type());
        return given == null || type == null ? null : new Adapter(type, name(given.weights()));
    }

    private static List<String> modalities(List<String> given) {
        return given.stream()
                .map(modality -> OneLine.of(modality, LONGEST_MODALITY))
                .filter(modality -> !modality.isBlank())
                .limit(MOST_MODALITIES)
                .toList();
    }

    private static @Nullable String name(@Nullable String given) {
        String line = OneLine.of(given, LONGEST_NAME);
        return line.isBlank() ? null : line;
    }

    private static void tidy(String name) {
        if (!OneLine.of(name, LONGEST_NAME).equals(name)) {
            throw new IllAnswer("A name in it has line breaks, or more than " + LONGEST_NAME + " letters.");
        }
    }
}
