package io.hubcheck.validate.internal.check;

import static io.hubcheck.validate.internal.check.PairChecksTest.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountChecksTest {

    private final Question question = new Question();

    @Test
    void nobodysTokenIsAskedAboutWithoutOne() {
        is(question.check(TokenCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check(InferenceCheck.ID), Outcome.SKIPPED, "skipped");
        is(question.check("enabled"), Outcome.SKIPPED, "skipped");
        is(question.check("credit"), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aGoodTokenThatMayCallInferencePasses() {
        question.token(token(Decision.GRANTED, PermissionBasis.JWT_SCOPE, List.of(), List.of()));

        is(question.check(TokenCheck.ID), Outcome.PASS, "ok");
        is(question.check(InferenceCheck.ID), Outcome.PASS, "ok");
    }

    @Test
    void aRefusedTokenFailsAndItsRightsAreNotGuessed() {
        Problem refused = new Problem("token_expired", "The token ended yesterday. Sign in again.", null);
        question.token(TokenReport.failed(false, refused, Question.NOON));

        is(question.check(TokenCheck.ID), Outcome.FAIL, "token_expired");
        is(question.check(InferenceCheck.ID), Outcome.SKIPPED, "skipped");
    }

    @Test
    void aThrottledHubDoesNotMakeATokenInvalid() {
        Problem throttled = new Problem(Problem.RATE_LIMITED, "Asked too often. Try again at noon.", Question.NOON);
        question.token(TokenReport.failed(null, throttled, Question.NOON));

        is(question.check(TokenCheck.ID), Outcome.INCONCLUSIVE, "rate_limited");
    }

    @Test
    void aTokenWithoutTheScopeFailsAndIsShownTheWayToOneThatHasIt() {
        question.token(token(Decision.DENIED, PermissionBasis.JWT_SCOPE, List.of(), List.of()));

        Finding finding = question.check(InferenceCheck.ID);

        is(finding, Outcome.FAIL, "scope_missing");
        assertThat(finding.fix().url().toString()).contains("inference.serverless.write");
    }

    @Test
    void onlyWhoeverWasGrantedScopesIsToldToSignInAgain() {
        assertThat(denied(PermissionBasis.TOKEN_RESPONSE_SCOPE)).contains("Sign in again and grant inference-api");
        assertThat(denied(PermissionBasis.FINE_GRAINED_PERMISSION))
                .contains("Give it the permission inference.serverless.write")
                .doesNotContain("Sign in");
        assertThat(denied(PermissionBasis.CLASSIC_ROLE))
                .contains("Make a token that may")
                .doesNotContain("Sign in");
    }

    private String denied(PermissionBasis basis) {
        question.token(token(Decision.DENIED, basis, List.of(), List.of()));
        return question.check(InferenceCheck.ID).message();
    }

    @Test
    void rightsThatCantBeReadAreInconclusive() {
        question.token(token(Decision.UNKNOWN, PermissionBasis.NONE, List.of(), List.of()));

        is(question.check(InferenceCheck.ID), Outcome.INCONCLUSIVE, "scope_unknown");
    }

    @Test
    void aTokenForAnOrganisationOnlyIsGoodWhenThatOneIsBilled() {
        question.token(
                token(Decision.DENIED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("acme"), List.of("acme")));
        is(question.check(InferenceCheck.ID), Outcome.FAIL, "scope_missing");

        question.billTo("acme");
        is(question.check(InferenceCheck.ID), Outcome.PASS, "ok");
        is(question.check(BillToCheck.ID), Outcome.PASS, "ok");
    }

    @Test
    void anOrganisationOneDoesNotBelongToCantBeBilled() {
        question.billTo("globex")
                .token(token(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of("acme"), List.of()));

        Finding finding = question.check(BillToCheck.ID);

        is(finding, Outcome.FAIL, "bill_to_denied");
        assertThat(finding.message()).contains("acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Müller GmbH", "hf_…", "acme/labs", "a\nb"})
    void whatNobodyCanBeCalledIsNoneToBillForAnybody(String name) {
        question.billTo(name);

        is(question.check(BillToCheck.ID), Outcome.FAIL, "bill_to_malformed");
        assertThat(question.check(BillToCheck.ID).message()).doesNotContain(name);
    }

    @Test
    void membershipsThatTheTokenDoesNotShowAreNotDenied() {
        question.billTo("globex").token(token(Decision.GRANTED, PermissionBasis.JWT_SCOPE, List.of(), List.of()));

        is(question.check(BillToCheck.ID), Outcome.INCONCLUSIVE, "bill_to_unknown");
    }

    @Test
    void aFineGrainedTokenNeedsAPermissionForTheOrganisationItBills() {
        question.billTo("acme")
                .token(token(Decision.GRANTED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("acme"), List.of()));

        is(question.check(InferenceCheck.ID), Outcome.FAIL, "scope_missing");
    }

    @Test
    void whoLeavesTheChoiceToTheRouterIsOnlyWarnedThatTheProviderIsSwitchedOff() {
        ProviderId groq = new ProviderId("groq");
        AccountCall off = new AccountCall(Result.NOT_ENABLED, new ModelId("acme/other"), groq, Question.NOON);
        question.token(token(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of(), List.of())
                .withCalls(new AccountCalls(null, List.of(off))));
        is(question.check("enabled"), Outcome.FAIL, "provider_not_enabled");

        question.provider(new ProviderChoice.Picked(groq, "auto", "auto picks groq.", true));
        is(question.check("enabled"), Outcome.WARN, "provider_not_enabled");
    }

    private static TokenReport token(
            Decision decision, PermissionBasis basis, List<String> organizations, List<String> billableTo) {
        return new TokenReport(
                true,
                TokenKind.OAUTH,
                "alice",
                null,
                new InferencePermission(decision, basis, List.of(), billableTo),
                organizations,
                null,
                List.of(),
                null,
                Question.NOON);
    }
}
