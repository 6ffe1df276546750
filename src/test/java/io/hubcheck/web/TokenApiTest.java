package io.hubcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@ApiTest
class TokenApiTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Autowired
    private RestTestClient client;

    @Autowired
    private HandMadeValidator validator;

    @Test
    void aGoodTokenIsToldWithWhatItMayDo() {
        validator.answersReport(new TokenReport(
                true,
                TokenKind.FINE_GRAINED,
                "alice",
                AT,
                new InferencePermission(
                        Decision.GRANTED,
                        PermissionBasis.FINE_GRAINED_PERMISSION,
                        List.of("inference.serverless.write"),
                        List.of("acme")),
                List.of("acme"),
                136,
                List.of(new ProviderId("groq"), new ProviderId("fal-ai")),
                null,
                AT));

        Expect.json(withHeader("Bearer hf_demo_alice"), """
                {"valid":true,"kind":"fine_grained","username":"alice","expiresAt":"2026-10-01T12:00:00Z",
                 "inference":{"decision":"GRANTED","basis":"fine_grained_permission",
                   "scopes":["inference.serverless.write"],"calledAt":null},
                 "availableModels":136,"availableProviders":["groq","fal-ai"],"findings":[],"error":null}""");
        assertThat(validator.token()).isEqualTo("hf_demo_alice");
    }

    @Test
    void whatARealCallDecidedIsToldWithItsTime() {
        TokenReport report = report(TokenKind.CLASSIC, PermissionBasis.CLASSIC_ROLE);
        validator.answersReport(report.withInference(
                new InferencePermission(Decision.DENIED, PermissionBasis.REAL_CALL, List.of(), List.of(), AT)));

        withHeader("Bearer hf_demo_alice").expectBody().json("""
                {"inference":{"decision":"DENIED","basis":"real_call","calledAt":"2026-10-01T12:00:00Z"}}""");
    }

    @Test
    void aWrongTokenIsAnAnswerThatSaysSo() {
        validator.answersReport(TokenReport.failed(false, new Problem("token_invalid", "Make a new token.", null), AT));

        Expect.json(withHeader("Bearer hf_demo_wrong"), """
                {"valid":false,"kind":"unknown","username":null,"expiresAt":null,
                 "inference":{"decision":"UNKNOWN","basis":"none","scopes":[],"calledAt":null},
                 "availableModels":null,"availableProviders":[],
                 "findings":[],"error":{"code":"token_invalid","message":"Make a new token.","retryAt":null}}""");
    }

    @Test
    void aTokenThatCouldNotBeCheckedIsNeitherRightNorWrong() {
        validator.answersReport(TokenReport.failed(null, new Problem("rate_limited", "Ask again later.", AT), AT));

        Expect.json(withHeader("Bearer hf_demo_alice"), """
                {"valid":null,"kind":"unknown","username":null,"expiresAt":null,
                 "inference":{"decision":"UNKNOWN","basis":"none","scopes":[],"calledAt":null},
                 "availableModels":null,"availableProviders":[],
                 "findings":[],"error":{"code":"rate_limited","message":"Ask again later.","retryAt":"2026-10-01T12:00:00Z"}}""");
    }

    @ParameterizedTest
    @EnumSource
    void theBasisIsToldInOneWord(PermissionBasis basis) {
        validator.answersReport(report(TokenKind.CLASSIC, basis));

        withHeader("Bearer hf_demo_alice")
                .expectBody()
                .jsonPath("$.inference.basis")
                .isEqualTo(basis.name().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource
    void theKindIsToldInOneWord(TokenKind kind) {
        validator.answersReport(report(kind, PermissionBasis.NONE));

        withHeader("Bearer hf_demo_alice")
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo(kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void withoutATokenThereIsNothingToTell() {
        Expect.problem(
                client.get().uri("/api/v1/token").exchange().expectHeader().valueEquals("WWW-Authenticate", "Bearer"),
                HttpStatus.UNAUTHORIZED,
                "token_missing");
    }

    @Test
    void aTokenInTheAddressIsNotTaken() {
        Expect.problem(
                client.get().uri("/api/v1/token?token=hf_demo_alice").exchange(),
                HttpStatus.BAD_REQUEST,
                "parameter_unknown",
                "token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer ",
                "hf_demo_alice",
                "Basic aGZfZGVtbzphbGljZQ==",
                "Bearer hf_demo alice",
                "Bearer hf_demo,alice",
                "Bearer =",
                "BearerX hf_demo_alice"
            })
    void aHeaderWithoutABearerTokenIsUnauthorized(String header) {
        Expect.problem(
                withHeader(header).expectHeader().valueEquals("WWW-Authenticate", "Bearer"),
                HttpStatus.UNAUTHORIZED,
                "authorization_malformed");
    }

    @Test
    void twoTokensAreOneTooMany() {
        Expect.problem(
                client.get()
                        .uri("/api/v1/token")
                        .header("Authorization", "Bearer hf_demo_alice", "Bearer hf_demo_bobby")
                        .exchange(),
                HttpStatus.UNAUTHORIZED,
                "authorization_malformed");
    }

    private static TokenReport report(TokenKind kind, PermissionBasis basis) {
        return new TokenReport(
                true,
                kind,
                "alice",
                null,
                new InferencePermission(
                        Decision.UNKNOWN, basis, List.of(), List.of(), basis == PermissionBasis.REAL_CALL ? AT : null),
                List.of(),
                null,
                List.of(),
                null,
                AT);
    }

    private ResponseSpec withHeader(String header) {
        return client.get().uri("/api/v1/token").header("Authorization", header).exchange();
    }
}
