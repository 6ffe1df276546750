package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each {@link PairCheck} must stand: extend it, and say which one. */
public abstract class PairCheckContract {

    private static final RealCall REFUSED = new RealCall(
            RealCall.Result.NOT_ENABLED, "You have enabled no provider of it.", null, null, SampleOffers.AT);

    /** The check, as it is registered. */
    protected abstract PairCheck check();

    @Test
    final void itAnswersEachQuestion() {
        PairCheck check = check();
        for (PairFacts facts : questions()) {
            Findings.sound(check.check(facts), facts.question().toString());
        }
    }

    @Test
    final void itDoesNotPassWhatNothingIsKnownOf() {
        for (Offer offer : SampleOffers.all()) {
            PairFacts facts = SampleFacts.nothingAbout(offer);
            assertNotEquals(Outcome.PASS, check().check(facts).outcome(), "Nothing is known of " + facts.question());
        }
    }

    @Test
    final void itAnswersTheSameQuestionsAlikeOnManyThreads() {
        PairCheck check = check();
        for (PairFacts facts : questions()) {
            ManyThreads.all(() -> check.check(facts))
                    .forEach(finding -> assertEquals(check.check(facts).code(), finding.code()));
        }
    }

    private static List<PairFacts> questions() {
        List<PairFacts> questions = new ArrayList<>(List.of(SampleFacts.nonsense()));
        for (Offer offer : SampleOffers.all()) {
            questions.add(SampleFacts.about(offer));
            questions.add(SampleFacts.nothingAbout(offer));
            questions.add(SampleFacts.of(offer).task(null).staleLists().build());
            questions.add(SampleFacts.of(offer)
                    .offers(SampleOffers.FULL, SampleOffers.DISPUTED)
                    .policy("cheapest")
                    .call(REFUSED)
                    .build());
            SampleTokens.all().forEach(token -> questions.add(SampleFacts.about(offer, SampleTokens.report(token))));
        }
        return questions;
    }
}
