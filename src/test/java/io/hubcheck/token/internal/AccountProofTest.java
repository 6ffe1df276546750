package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hubcheck.HandClock;
import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.HubException;
import io.hubcheck.token.CallProof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What real calls told of the account that pays for them is in the report on the token, for some minutes. */
class AccountProofTest {

    private static final Credential TOKEN = Credential.of(CLASSIC_TOKEN);
    private static final ModelId MODEL = new ModelId("acme/chatter");

    private final HandClock clock = new HandClock();
    private final WhoamiHub hub = new WhoamiHub(token -> classic("auditor"));
    private final CachedTokens tokens = new CachedTokens(hub, new CredentialKeys(), clock, HandMade.METRICS);

    @Test
    void withoutACallNothingIsKnown() {
        assertThat(calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void anAnsweredCallTellsThatItWasPaidForAndThatItsProviderIsSwitchedOn() {
        AccountCall call = called(Result.ANSWERED, "groq");

        assertThat(calls().credit()).isEqualTo(call);
        assertThat(calls().to(new ProviderId("groq"))).contains(call);
        assertThat(calls().withoutCredit()).isEmpty();
        assertThat(calls().switchedOff()).isEmpty();
    }

    @Test
    void aCallThatCouldNotBePaidForTellsNothingElse() {
        AccountCall call = called(Result.NO_CREDIT, "groq");

        assertThat(calls().withoutCredit()).contains(call);
        assertThat(calls().to(new ProviderId("groq"))).isEmpty();
        assertThat(tokens.inspect(TOKEN).inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
    }

    @Test
    void aProviderThatIsSwitchedOffTellsNothingOfCredit() {
        AccountCall call = called(Result.NOT_ENABLED, "novita");

        assertThat(calls().switchedOff()).containsExactly(call);
        assertThat(calls().credit()).isNull();
        assertThat(tokens.inspect(TOKEN).inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
    }

    @Test
    void ofCreditTheCallCountsThatWasSentLastWhoeverWasCalled() {
        Instant first = clock.instant();
        clock.advance(Duration.ofSeconds(1));
        AccountCall last = called(Result.NO_CREDIT, "groq");
        tokens.called(TOKEN, new CallProof(Result.ANSWERED, MODEL, new ProviderId("nscale"), first));
        assertThat(calls().credit()).isEqualTo(last);

        clock.advance(Duration.ofSeconds(1));
        assertThat(called(Result.ANSWERED, "nscale")).isEqualTo(calls().credit());
    }

    @Test
    void ofEachProviderTheCallCountsThatWasSentToItLast() {
        called(Result.NOT_ENABLED, "novita");
        AccountCall off = called(Result.NOT_ENABLED, "cohere");
        clock.advance(Duration.ofSeconds(1));
        AccountCall on = called(Result.ANSWERED, "novita");

        assertThat(calls().providers()).containsExactly(off, on);
        assertThat(calls().switchedOff()).containsExactly(off);
    }

    @Test
    void aRefusedTokenOutdatesAnswersButNoRefusal() {
        called(Result.ANSWERED, "groq");
        AccountCall off = called(Result.NOT_ENABLED, "novita");
        clock.advance(Duration.ofSeconds(1));
        called(Result.TOKEN_REFUSED, "groq");
        assertThat(calls()).isEqualTo(new AccountCalls(null, List.of(off)));

        AccountCall unpaid = called(Result.NO_CREDIT, "groq");
        clock.advance(Duration.ofSeconds(1));
        called(Result.TOKEN_REFUSED, "groq");
        assertThat(calls().withoutCredit()).contains(unpaid);
    }

    @Test
    void eachIsForgottenFiveMinutesAfterItWasSent() {
        called(Result.NO_CREDIT, "groq");
        clock.advance(Duration.ofMinutes(4));
        AccountCall later = called(Result.NOT_ENABLED, "novita");

        clock.advance(Duration.ofMinutes(1));
        assertThat(calls().credit()).isNull();
        assertThat(calls().switchedOff()).containsExactly(later);

        clock.advance(Duration.ofMinutes(4));
        assertThat(calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void aCallThatIsStillToComeByAClockThatWasSetBackTellsNothing() {
        called(Result.NO_CREDIT, "groq");
        called(Result.NOT_ENABLED, "novita");
        clock.advance(Duration.ofSeconds(-1));

        assertThat(calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void anothersCallTellsNothing() {
        called(Result.NO_CREDIT, "groq");

        assertThat(tokens.inspect(Credential.of(CLASSIC_TOKEN + "_too")).calls())
                .isEqualTo(AccountCalls.NONE);
    }

    @Test
    void whereAnOrganisationPaysItTellsNothing() {
        called(Result.NO_CREDIT, "groq");

        assertThat(tokens.inspectApartFromCalls(TOKEN).calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void itIsToldThoughTheHubCannotBeAskedAndNotOfATokenThatItRefuses() {
        AccountCall call = called(Result.NO_CREDIT, "groq");
        hub.answers(token -> {
            throw new HubException.RateLimited("Asked too often.", null);
        });
        assertThat(calls().withoutCredit()).contains(call);

        Credential refused = Credential.of(CLASSIC_TOKEN + "_too");
        hub.answers(token -> {
            throw new HubException.InvalidToken();
        });
        tokens.called(refused, new CallProof(Result.NO_CREDIT, MODEL, new ProviderId("groq"), clock.instant()));
        assertThat(tokens.inspect(refused).calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void anAnswerTellsOfTheAccountAndOfTheTokensRightAtOnce() {
        called(Result.ANSWERED, "groq");

        assertThat(tokens.inspect(TOKEN).inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GATED", "REFUSED", "NOT_FOUND", "REJECTED", "RATE_LIMITED", "FAILED"})
    void whatSaysSomethingOfItsPairAloneIsNoProof(Result result) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> called(result, "groq"))
                .withMessageContaining(result.name());
    }

    private AccountCall called(Result result, String provider) {
        CallProof proof = new CallProof(result, MODEL, new ProviderId(provider), clock.instant());
        tokens.called(TOKEN, proof);
        return proof.told();
    }

    private AccountCalls calls() {
        return tokens.inspect(TOKEN).calls();
    }
}
