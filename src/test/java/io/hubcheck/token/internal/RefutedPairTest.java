package io.hubcheck.token.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.token.CalledPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of a pair's own call says nothing any longer once the same token has proved the contrary with another pair. */
class RefutedPairTest extends CallStory {

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, FORBIDDEN, nscale",
        "ANSWERED, NO_CREDIT, nscale",
        "ANSWERED, NOT_ENABLED, groq",
        "FORBIDDEN, ANSWERED, nscale",
        "NO_CREDIT, ANSWERED, groq",
        "NOT_ENABLED, ANSWERED, groq"
    })
    void theContraryRefutesIt(Result own, Result later, String provider) {
        called(own);
        called(TOKEN, another(provider), later);

        assertThat(calls.last(TOKEN, PAIR)).isEmpty();
        assertThat(calls.last(TOKEN, another(provider)).map(RealCall::result)).contains(later);
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, NO_CREDIT, nscale, ANSWERED, novita",
        "ANSWERED, FORBIDDEN, nscale, ANSWERED, novita",
        "ANSWERED, NOT_ENABLED, groq, ANSWERED, groq",
        "NO_CREDIT, ANSWERED, groq, NOT_ENABLED, groq",
        "NOT_ENABLED, ANSWERED, groq, NOT_ENABLED, groq",
        "FORBIDDEN, ANSWERED, nscale, FORBIDDEN, novita"
    })
    void whatWasRefutedNoThirdCallBringsBack(
            Result own, Result contrary, String provider, Result third, String thirdProvider) {
        called(own);
        called(TOKEN, another(provider), contrary);
        called(TOKEN, new CalledPair(new ModelId("acme/third"), new ProviderId(thirdProvider), null), third);

        assertThat(calls.last(TOKEN, PAIR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWERED, NOT_ENABLED, nscale",
        "ANSWERED, FAILED, groq",
        "NO_CREDIT, ANSWERED, nscale",
        "NOT_ENABLED, ANSWERED, nscale",
        "GATED, ANSWERED, groq",
        "TOKEN_REFUSED, ANSWERED, groq",
        "FORBIDDEN, NO_CREDIT, groq"
    })
    void whatIsNotTheContraryLeavesItStanding(Result own, Result later, String provider) {
        called(own);
        called(TOKEN, another(provider), later);

        assertThat(calls.last(TOKEN, PAIR).map(RealCall::result)).contains(own);
    }

    @ParameterizedTest
    @CsvSource({"FORBIDDEN, ANSWERED", "ANSWERED, FORBIDDEN", "ANSWERED, NO_CREDIT", "NO_CREDIT, ANSWERED"})
    void whatWasSentBeforeRefutesNothing(Result earlier, Result own) {
        calls.make(TOKEN, another("groq"), sent -> {
            called(own);
            return ended(another("groq"), earlier, sent);
        });

        assertThat(calls.last(TOKEN, PAIR).map(RealCall::result)).contains(own);
    }

    @Test
    void whatAnOrganisationPaysForIsNotRefutedByTheOwnersOwnCalls() {
        CalledPair billed = new CalledPair(MODEL, PAIR.provider(), "acme");
        called(TOKEN, billed, Result.ANSWERED);
        called(Result.FORBIDDEN);

        assertThat(calls.last(TOKEN, billed).map(RealCall::result)).contains(Result.ANSWERED);
    }

    private static CalledPair another(String provider) {
        return new CalledPair(new ModelId("acme/another"), new ProviderId(provider), null);
    }
}
