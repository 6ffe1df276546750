package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.hub.Credential;
import io.hubcheck.token.CalledPair;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Once the router takes a token no longer, no answer to a call that was sent before says anything. */
class RefusedTokenTest extends CallStory {

    private static final CalledPair BILLED = new CalledPair(MODEL, new ProviderId("groq"), "acme");

    @Test
    void anAnswerThatCameBeforeIsTakenBack() {
        called(Result.ANSWERED);
        called(TOKEN, BILLED, Result.ANSWERED);
        called(TOKEN, to("nscale"), Result.TOKEN_REFUSED);

        nothingIsKnown();
        assertThat(calls.last(TOKEN, BILLED)).isEmpty();
        assertThat(calls.last(TOKEN, to("nscale")).map(RealCall::result)).contains(Result.TOKEN_REFUSED);
    }

    @Test
    void anAnswerThatComesAfterItSaysNothing() {
        answeredAfter(PAIR, () -> called(Result.TOKEN_REFUSED));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
        assertThat(calls.last(TOKEN, PAIR).map(RealCall::result)).contains(Result.TOKEN_REFUSED);
    }

    @Test
    void norDoesItIfTheRefusalIsForgottenByThen() {
        answeredAfter(PAIR, () -> {
            called(TOKEN, to("nscale"), Result.TOKEN_REFUSED);
            othersCall(Result.TOKEN_REFUSED);
            assertThat(calls.last(TOKEN, to("nscale"))).as("the refusal").isEmpty();
        });

        nothingIsKnown();
    }

    @Test
    void anAnswerThatWasSentForAfterwardsCounts() {
        called(Result.TOKEN_REFUSED);
        called(Result.ANSWERED);

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void soDoesOneThatWasUnderWayWhenAnEarlierCallWasRefused() {
        calls.make(TOKEN, to("nscale"), sent -> {
            called(Result.ANSWERED);
            return ended(to("nscale"), Result.TOKEN_REFUSED, sent);
        });

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
        assertThat(calls.last(TOKEN, PAIR).map(RealCall::result)).contains(Result.ANSWERED);
    }

    @Test
    void anothersRefusalChangesNothing() {
        answeredAfter(PAIR, () -> called(Credential.of(CLASSIC_TOKEN + "_too"), PAIR, Result.TOKEN_REFUSED));

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void anEarlierRefusalOfTheRightHoldsAllTheSame() {
        called(Result.FORBIDDEN);
        called(Result.TOKEN_REFUSED);

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void noClockThatIsSetBackAfterTheRefusalMakesAnAnswerCountAgain() {
        called(Result.ANSWERED);
        clock.advance(Duration.ofSeconds(10));
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofSeconds(-5));

        nothingIsKnown();
    }

    @Test
    void norDoesOneThatWasSetBackBeforeTheRefusal() {
        called(Result.ANSWERED);
        clock.advance(Duration.ofSeconds(-5));
        called(TOKEN, to("nscale"), Result.TOKEN_REFUSED);
        clock.advance(Duration.ofSeconds(5));

        nothingIsKnown();
    }

    @Test
    void aRefusalByAClockThatWasAheadStopsNoCalls() {
        clock.advance(Duration.ofHours(1));
        called(Result.ANSWERED);
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofHours(-1));

        called(Result.ANSWERED);

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void noNumberOfOtherTokensMakesAnAnswerOutliveItsRefusal() {
        List<Credential> answered = IntStream.range(0, 20)
                .mapToObj(number -> Credential.of(CLASSIC_TOKEN + "_" + number))
                .toList();
        answered.forEach(token -> called(token, PAIR, Result.ANSWERED));

        answered.forEach(token -> called(token, PAIR, Result.TOKEN_REFUSED));
        othersCall(Result.TOKEN_REFUSED);

        assertThat(answered)
                .extracting(token -> tokens.inspect(token).inference().decision())
                .containsOnly(Decision.UNKNOWN);
    }

    private void nothingIsKnown() {
        assertThat(inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
        assertThat(calls.last(TOKEN, PAIR).filter(call -> call.result() == Result.ANSWERED))
                .isEmpty();
    }

    private InferencePermission inference() {
        return tokens.inspect(TOKEN).inference();
    }
}
