package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.fineGrained;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import io.hubcheck.token.CallProof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a real call proved of a token counts more than what the Hub tells of it, for some minutes. */
class CallProofTest {

    private static final Credential TOKEN = Credential.of(CLASSIC_TOKEN);

    private final HandClock clock = new HandClock();
    private final WhoamiHub hub = new WhoamiHub(token -> classic("auditor"));
    private final CachedTokens tokens = new CachedTokens(hub, new CredentialKeys(), clock, HandMade.METRICS);

    @Test
    void whatNobodyCouldTellACallProves() {
        assertThat(inference().decision()).isEqualTo(Decision.UNKNOWN);
        Instant at = clock.instant();

        tokens.called(TOKEN, proof(Result.ANSWERED, at));
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

        tokens.called(Credential.of(oauth), proof(Result.FORBIDDEN, clock.instant()));
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
        Instant first = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        called(Result.FORBIDDEN);

        tokens.called(TOKEN, proof(Result.ANSWERED, first));

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    @Test
    void anAnswerThatComesAfterALaterCallWhoseTokenWasRefusedSaysNothing() {
        Instant first = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        called(Result.TOKEN_REFUSED);

        tokens.called(TOKEN, proof(Result.ANSWERED, first));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void anAnswerThatWasSentForAfterTheRefusalCounts() {
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofSeconds(1));
        called(Result.ANSWERED);

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
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

    @Test
    void onceTheRouterTakesTheTokenNoLongerAnEarlierAnswerSaysNothing() {
        called(Result.ANSWERED);
        called(Result.TOKEN_REFUSED);

        assertThat(inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
    }

    @Test
    void noClockThatIsSetBackMakesAnAnswerCountAgainAfterTheTokenWasRefused() {
        called(Result.ANSWERED);
        clock.advance(Duration.ofSeconds(10));
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofSeconds(-5));

        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void aRefusalOfAClockThatWasAheadStopsNoCallsForLong() {
        clock.advance(Duration.ofHours(1));
        called(Result.ANSWERED);
        called(Result.TOKEN_REFUSED);
        clock.advance(Duration.ofHours(-1));

        called(Result.ANSWERED);
        assertThat(inference()).isEqualTo(InferencePermission.UNKNOWN);
        clock.advance(Duration.ofMinutes(1));
        called(Result.ANSWERED);

        assertThat(inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void noNumberOfOtherTokensMakesAnAnswerOutliveItsRefusal() {
        CallProofs proofs = new CallProofs(100, clock);
        CredentialKeys keys = new CredentialKeys();
        List<CredentialKey> answered = keys(keys, 0, 20);
        answered.forEach(caller -> proofs.add(caller, proof(Result.ANSWERED, clock.instant())));

        Stream.of(answered, keys(keys, 20, 1_000))
                .flatMap(List::stream)
                .forEach(caller -> proofs.add(caller, proof(Result.TOKEN_REFUSED, clock.instant())));

        TokenReport told = tokens.inspect(TOKEN);
        assertThat(answered)
                .extracting(caller -> proofs.applied(told, caller).inference().decision())
                .containsOnly(Decision.UNKNOWN);
    }

    private static List<CredentialKey> keys(CredentialKeys keys, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> keys.of(Credential.of(CLASSIC_TOKEN + number)))
                .toList();
    }

    @Test
    void anEarlierRefusalHoldsAllTheSame() {
        called(Result.FORBIDDEN);
        called(Result.TOKEN_REFUSED);

        assertThat(inference().decision()).isEqualTo(Decision.DENIED);
    }

    private void called(Result result) {
        tokens.called(TOKEN, proof(result, clock.instant()));
    }

    private static CallProof proof(Result result, Instant at) {
        return new CallProof(result, new ModelId("acme/chatter"), new ProviderId("groq"), at);
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
