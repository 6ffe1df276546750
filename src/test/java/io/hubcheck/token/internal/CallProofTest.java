package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.fineGrained;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a real call proved of a token counts more than what the Hub tells of it, for some minutes. */
class CallProofTest extends CallStory {

    @Test
    void whatNobodyCouldTellACallProves() {
        assertThat(inference().decision()).isEqualTo(Decision.UNKNOWN);
        Instant at = clock.instant();

        called(Result.ANSWERED);
        clock.advance(Duration.ofMinutes(1));

        assertThat(inference())
                .isEqualTo(
                        new InferencePermission(Decision.GRANTED, PermissionBasis.REAL_CALL, List.of(), List.of(), at));
        assertThat(hub.asked()).hasSize(1);
    }

    @Test
    void aRefusedCallCountsMoreThanWhatTheHubGrantedAtSignIn() {
        String oauth = HandMade.oauthToken("{\"scope\":\"inference-api\"}");
        hub.answers(token -> HandMade.oauth());

        called(Credential.of(oauth), PAIR, Result.FORBIDDEN);
        InferencePermission inference =
                tokens.inspect(Credential.of(oauth), Set.of("inference-api")).inference();

        assertThat(inference.decision()).isEqualTo(Decision.DENIED);
        assertThat(inference.basis()).isEqualTo(PermissionBasis.REAL_CALL);
        assertThat(inference.scopes()).containsExactly("inference-api");
    }

    @Test
    void theLastCallCounts() {
        called(Result.ANSWERED);
        called(Result.FORBIDDEN);

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void ofTwoCallsAtTheSameTimeTheOneThatWasSentLastCountsThoughTheOtherEndedLast() {
        answeredAfter(PAIR, () -> called(Result.FORBIDDEN));

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void afterTheClockWasSetBackANewCallCountsAllTheSame() {
        called(Result.ANSWERED);
        clock.advance(Duration.ofSeconds(-1));
        called(Result.FORBIDDEN);

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void aRefusalOfTheTokenLeavesAnEarlierWordNoLongerThanItsFiveMinutes() {
        called(Result.FORBIDDEN);
        clock.advance(Duration.ofMinutes(4));
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofMinutes(1));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void anothersCallProvesNothing() {
        called(Result.ANSWERED);

        assertThat(tokens.inspect(Credential.of(CLASSIC_TOKEN + "_too")).inference())
                .isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void itIsForgottenAfterFiveMinutes() {
        called(Result.ANSWERED);

        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
        clock.advance(Duration.ofMillis(1));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void aCallThatIsStillToComeByAClockThatWasSetBackProvesNothing() {
        called(Result.ANSWERED);
        clock.advance(Duration.ofSeconds(-1));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void whereTheHubCannotBeAskedTheCallStillProvesTheRightAndNothingElse() {
        hub.answers(failing(new HubException.RateLimited("Asked too often.", null)));
        called(Result.ANSWERED);

        TokenReport report = tokens.inspect(TOKEN);

        assertThat(report.valid()).isNull();
        assertThat(report.problem().code()).isEqualTo("rate_limited");
        assertThat(report.inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void aTokenThatTheHubRefusesByNowMayDoNothingWhateverItDidBefore() {
        hub.answers(failing(new HubException.InvalidToken()));
        called(Result.ANSWERED);

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void whomATokenMayBillIsLeftAsTheHubTellsIt() {
        hub.answers(token -> fineGrained(new Grant("org", "acme", List.of("inference.serverless.write"))));
        called(Result.FORBIDDEN);

        assertThat(inference().billableTo()).containsExactly("acme");
        assertThat(tokens.inspectApartFromCalls(TOKEN).inference().basis())
                .isEqualTo(PermissionBasis.FINE_GRAINED_PERMISSION);
    }

    private InferencePermission inference() {
        return tokens.inspect(TOKEN).inference();
    }

    private static Function<String, Identity> failing(HubException trouble) {
        return token -> {
            throw trouble;
        };
    }
}
