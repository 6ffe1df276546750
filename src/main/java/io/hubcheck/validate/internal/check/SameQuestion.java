package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked, of another model: with the same provider and task if it is served so, else of the model alone. */
final class SameQuestion {

    /** Who names none asks for this one. */
    private static final String UNNAMED = "auto";

    private SameQuestion() {}

    /** @param offers all that the catalogue has of the other model */
    static Fix of(ModelId model, PairFacts asked, List<Offer> offers, String label) {
        boolean served = offers.stream().anyMatch(offer -> suits(offer, asked));
        return Questions.ask(
                label,
                model,
                served ? provider(asked.provider()) : null,
                served ? asked.task() : null,
                asked.question().billTo());
    }

    private static boolean suits(Offer offer, PairFacts asked) {
        return offer.availability().equals(Availability.LIVE)
                && offer.claimedByHub()
                && (asked.task() == null || offer.serves(asked.task()))
                && suits(offer.provider(), asked.provider());
    }

    /** A policy chooses anew. */
    private static boolean suits(ProviderId provider, ProviderChoice asked) {
        return switch (asked) {
            case ProviderChoice.Named named -> named.id().equals(provider);
            case ProviderChoice.Picked ignored -> true;
            case ProviderChoice.Undecided ignored -> true;
            case ProviderChoice.Retired ignored -> false;
            case ProviderChoice.Unknown ignored -> false;
        };
    }

    private static @Nullable ProviderId provider(ProviderChoice asked) {
        return switch (asked) {
            case ProviderChoice.Named named -> named.id();
            case ProviderChoice.Picked picked -> policy(picked.policy());
            case ProviderChoice.Undecided undecided -> policy(undecided.policy());
            case ProviderChoice.Retired ignored -> null;
            case ProviderChoice.Unknown ignored -> null;
        };
    }

    private static @Nullable ProviderId policy(String name) {
        return name.equals(UNNAMED) ? null : new ProviderId(name);
    }
}
