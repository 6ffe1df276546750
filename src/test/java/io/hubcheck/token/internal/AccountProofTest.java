package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.token.CalledPair;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What real calls told of the account that pays for them is in the report on the token, for some minutes. */
class AccountProofTest extends CallStory {

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
        answeredAfter(to("nscale"), () -> called(Result.NO_CREDIT, "groq"));
        assertThat(calls().withoutCredit()).isPresent();

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
        called(refused, PAIR, Result.NO_CREDIT);
        assertThat(tokens.inspect(refused).calls()).isEqualTo(AccountCalls.NONE);
    }

    @Test
    void anAnswerTellsOfTheAccountAndOfTheTokensRightAtOnce() {
        called(Result.ANSWERED, "groq");

        assertThat(tokens.inspect(TOKEN).inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GATED", "REFUSED", "NOT_FOUND", "REJECTED", "RATE_LIMITED", "FAILED"})
    void whatSaysSomethingOfItsPairAloneIsRememberedOfThatAlone(Result result) {
        called(result, "groq");

        assertThat(calls.last(TOKEN, PAIR).orElseThrow().result()).isEqualTo(result);
        assertThat(calls()).isEqualTo(AccountCalls.NONE);
        assertThat(tokens.inspect(TOKEN).inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "FORBIDDEN", "NO_CREDIT", "NOT_ENABLED"})
    void soIsWhatAnOrganisationPaysFor(Result result) {
        CalledPair billed = new CalledPair(MODEL, PAIR.provider(), "acme");
        called(TOKEN, billed, result);

        assertThat(calls.last(TOKEN, billed).orElseThrow().result()).isEqualTo(result);
        assertThat(calls.last(TOKEN, PAIR)).isEmpty();
        assertThat(calls()).isEqualTo(AccountCalls.NONE);
        assertThat(tokens.inspect(TOKEN).inference().basis()).isNotEqualTo(PermissionBasis.REAL_CALL);
    }

    private AccountCalls calls() {
        return tokens.inspect(TOKEN).calls();
    }
}
