package io.hubcheck.plugin;

import io.hubcheck.HandClock;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.api.spi.TokenView;
import java.util.List;

/** What plugins are asked about. */
final class Samples {

    static final ModelId MODEL = new ModelId("acme/chatter");

    static final Provenance ROUTER = Provenance.of(Source.ROUTER, HandClock.START);

    static final Offer OFFER = Offer.builder(
                    MODEL, new ProviderId("groq"), Task.CONVERSATIONAL, new Claim(Availability.LIVE, ROUTER))
            .build();

    static final TokenView TOKEN =
            new TokenView(TokenKind.CLASSIC, "ada", null, InferencePermission.UNKNOWN, "a-fingerprint");

    private Samples() {}

    static PairFacts facts() {
        return facts(PairQuestion.of("acme/chatter", "groq"));
    }

    static PairFacts facts(PairQuestion question) {
        ListState unread = new ListState.Unread(new Problem(Problem.HUB_UNREACHABLE, "No answer.", null));
        return new PairFacts(
                question,
                new ModelLookup.Missing(MODEL, List.of(), Provenance.of(Source.HUB_MODEL, HandClock.START)),
                new ProviderChoice.Named(new ProviderId("groq"), "groq"),
                null,
                List.of(OFFER),
                unread,
                unread,
                unread,
                null,
                null);
    }
}
