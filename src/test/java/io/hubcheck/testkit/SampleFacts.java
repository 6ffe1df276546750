package io.hubcheck.testkit;

import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a question: all of it, nothing, and what lies between. */
public final class SampleFacts {

    static final Problem NO_ANSWER = new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer.", null);

    private SampleFacts() {}

    /** A question about an offer that all lists could be read for, signed out; to be changed where something else is asked. */
    public static FactsBuilder of(Offer offer) {
        return new FactsBuilder(offer);
    }

    /** A question about an offer that all lists could be read for, signed out. */
    public static PairFacts about(Offer offer) {
        return of(offer).build();
    }

    /** The same, of somebody who is signed in. */
    public static PairFacts about(Offer offer, @Nullable TokenReport token) {
        return of(offer).token(token).build();
    }

    /** The same question while nothing can be read, and nothing was before. */
    public static PairFacts nothingAbout(Offer offer) {
        return of(offer)
                .noOffers()
                .model(new ModelLookup.Unanswered(
                        offer.model(), NO_ANSWER, Provenance.of(Source.HUB_MODEL, SampleOffers.AT)))
                .lists(new ListState.Unread(NO_ANSWER))
                .build();
    }

    /** A question about what is no model's id, with a provider that nobody knows. */
    public static PairFacts nonsense() {
        ListState unread = new ListState.Unread(NO_ANSWER);
        return new PairFacts(
                PairQuestion.of("no model", "nobody"),
                new ModelLookup.Misshapen("no model", List.of()),
                new ProviderChoice.Unknown("nobody", List.of()),
                null,
                List.of(),
                unread,
                unread,
                unread,
                null,
                null);
    }
}
