package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.fineGrained;
import static io.hubcheck.token.internal.HandMade.oauth;
import static io.hubcheck.token.internal.HandMade.oauthToken;
import static io.hubcheck.token.internal.HandMade.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReportTest {

    private static final String INFERENCE = "inference.serverless.write";

    private final HandClock clock = new HandClock();
    private final WhoamiHub hub = new WhoamiHub(token -> classic("read"));
    private final CachedTokens tokens = new CachedTokens(hub, new CredentialKeys(), clock, Runnable::run);

    @Test
    void theReportSaysWhoseTheTokenIsAndWhen() {
        TokenReport report = inspect(CLASSIC_TOKEN, classic("write"));

        assertThat(report)
                .isEqualTo(new TokenReport(
                        true,
                        TokenKind.CLASSIC,
                        "alice",
                        null,
                        new InferencePermission(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of()),
                        List.of("acme"),
                        null,
                        List.of(),
                        null,
                        clock.instant()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "god"})
    void aClassicTokenMayCallInferenceAsTheHubDocuments(String role) {
        assertThat(inspect(CLASSIC_TOKEN, classic(role)).inference())
                .isEqualTo(new InferencePermission(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "auditor")
    void aRoleThatNobodyKnowsLeavesThePermissionUnknown(String role) {
        TokenReport report = inspect(CLASSIC_TOKEN, classic(role));

        assertThat(report.valid()).isTrue();
        assertThat(report.kind()).isEqualTo(TokenKind.UNKNOWN);
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "global"})
    void aFineGrainedTokenWithThePermissionOnItsOwnerMayCallInference(String entity) {
        TokenReport report =
                inspect(CLASSIC_TOKEN, fineGrained(new Grant(entity, null, List.of("repo.read", INFERENCE))));

        assertThat(report.kind()).isEqualTo(TokenKind.FINE_GRAINED);
        assertThat(report.inference())
                .isEqualTo(new InferencePermission(
                        Decision.GRANTED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.read", INFERENCE)));
    }

    @Test
    void aFineGrainedTokenWhosePermissionsAreNotSaidMayOrMayNot() {
        Identity silent =
                new Identity("alice", null, null, false, List.of(), "access_token", null, "fineGrained", null);

        assertThat(inspect(CLASSIC_TOKEN, silent).inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void aPermissionOnNobodyKnowsWhatMayBeTheOneThatIsNeeded() {
        Grant unclear = new Grant(null, null, List.of(INFERENCE));

        assertThat(inspect("hf_demo_unclear", fineGrained(unclear)).inference())
                .isEqualTo(new InferencePermission(Decision.UNKNOWN, PermissionBasis.NONE, List.of(INFERENCE)));
        assertThat(inspect("hf_demo_clear", fineGrained(unclear, new Grant("user", "alice", List.of(INFERENCE))))
                        .inference()
                        .decision())
                .isEqualTo(Decision.GRANTED);
    }

    @Test
    void aPermissionOnAnOrganisationAloneAllowsOnlyCallsBilledToIt() {
        Identity identity = fineGrained(
                new Grant("user", "alice", List.of("repo.read")), new Grant("org", "acme", List.of(INFERENCE)));

        assertThat(inspect(CLASSIC_TOKEN, identity).inference())
                .isEqualTo(new InferencePermission(
                        Decision.DENIED,
                        PermissionBasis.FINE_GRAINED_PERMISSION,
                        List.of("repo.read", INFERENCE),
                        List.of("acme")));
    }

    @Test
    void aPermissionOnBothAllowsBoth() {
        Identity identity = fineGrained(
                new Grant("org", "acme", List.of(INFERENCE)),
                new Grant("org", null, List.of(INFERENCE)),
                new Grant("user", "alice", List.of(INFERENCE)));

        InferencePermission inference = inspect(CLASSIC_TOKEN, identity).inference();

        assertThat(inference.decision()).isEqualTo(Decision.GRANTED);
        assertThat(inference.billableTo()).containsExactly("acme");
    }

    @Test
    void aPermissionOnAModelIsNotOneToCallInference() {
        assertThat(inspect(CLASSIC_TOKEN, fineGrained(new Grant("model", "acme/m", List.of(INFERENCE))))
                        .inference()
                        .decision())
                .isEqualTo(Decision.DENIED);
    }

    @Test
    void aFineGrainedTokenWithoutThePermissionMayNot() {
        assertThat(inspect(CLASSIC_TOKEN, fineGrained(new Grant("user", "alice", List.of("repo.read"))))
                        .inference())
                .isEqualTo(new InferencePermission(
                        Decision.DENIED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.read")));
        assertThat(inspect("hf_demo_nothing", fineGrained()).inference().decision())
                .isEqualTo(Decision.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"scope\":[\"openid\",\"inference-api\"]}",
                "{\"scope\":\"openid inference-api\"}",
                "{\"scope\":\" openid   inference-api \",\"exp\":\"soon\"}"
            })
    void anOAuthTokenWithTheScopeMayCallInference(String payload) {
        TokenReport report = inspect(oauthToken(payload), oauth());

        assertThat(report.kind()).isEqualTo(TokenKind.OAUTH);
        assertThat(report.inference())
                .isEqualTo(new InferencePermission(
                        Decision.GRANTED, PermissionBasis.JWT_SCOPE, List.of("openid", "inference-api")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"scope\":[\"openid\",\"profile\"]} | openid,profile",
                "{\"scope\":\"inference-api-beta\"}    | inference-api-beta",
                "{\"scope\":[]}                        | ''",
                "{\"scope\":\" \"}                     | ''",
            })
    void anOAuthTokenWithoutTheScopeMayNot(String payload, String scopes) {
        List<String> expected = scopes.isEmpty() ? List.of() : List.of(scopes.split(","));

        assertThat(inspect(oauthToken(payload), oauth()).inference())
                .isEqualTo(new InferencePermission(Decision.DENIED, PermissionBasis.JWT_SCOPE, expected));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void anOAuthTokenThatCannotBeReadLeavesThePermissionUnknown(String token) {
        TokenReport report = inspect(token, oauth());

        assertThat(report.valid()).isTrue();
        assertThat(report.kind()).isEqualTo(TokenKind.OAUTH);
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    static Stream<String> unreadable() {
        String claims = segment("{\"scope\":\"inference-api\"}");
        return Stream.of(
                "hf_oauth_opaque_demo",
                "hf_oauth_" + claims + "." + claims,
                "hf_oauth_h." + claims + ".s.more",
                "hf_oauth__refresh_h." + claims + ".s",
                "hf_demo_h." + claims + ".s",
                "hf_oauth_h.%%%.s",
                "hf_oauth_h..s",
                oauthToken("<html>"),
                oauthToken("[\"inference-api\"]"),
                oauthToken("null"),
                oauthToken("{\"scope\":\"inference-api\""),
                oauthToken("{}"),
                oauthToken("{\"scope\":null}"),
                oauthToken("{\"scope\":7}"),
                oauthToken("{\"scope\":[\"inference-api\",7]}"),
                oauthToken("{\"scope\":{\"inference-api\":true}}"),
                oauthToken(payloadOf(16 * 1024 + 1)));
    }

    @Test
    void aPayloadOfUpTo16KiBIsRead() {
        assertThat(inspect(oauthToken(payloadOf(16 * 1024)), oauth())
                        .inference()
                        .decision())
                .isEqualTo(Decision.GRANTED);
    }

    @Test
    void aTokenIsGoodUntilTheEarlierOfWhatItSaysAndWhatTheHubSays() {
        Instant soon = clock.instant().plusSeconds(60);
        Instant later = clock.instant().plusSeconds(600);

        assertThat(inspect(expiring(soon, "a"), oauth(later)).expiresAt()).isEqualTo(soon);
        assertThat(inspect(expiring(later, "b"), oauth(soon)).expiresAt()).isEqualTo(soon);
        assertThat(inspect(expiring(soon, "c"), oauth(null)).expiresAt()).isEqualTo(soon);
        assertThat(inspect("hf_oauth_opaque_demo", oauth(later)).expiresAt()).isEqualTo(later);
    }

    @Test
    void aTokenThatSaysItHasExpiredIsNotGoodAnyMore() {
        TokenReport report = inspect(expiring(clock.instant(), "a"), oauth());

        assertThat(report.valid()).isFalse();
        assertThat(report.problem()).extracting(Problem::code).isEqualTo("token_expired");
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
        assertThat(report.username()).isEqualTo("alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e300", "\"tomorrow\"", "null"})
    void anExpiryThatIsNoTimeDoesNotCount(String exp) {
        TokenReport report = inspect(oauthToken("{\"scope\":\"inference-api\",\"exp\":" + exp + "}"), oauth());

        assertThat(report.valid()).isTrue();
        assertThat(report.expiresAt()).isNull();
    }

    @Test
    void theIssuerIsNotCheckedSinceTheHubIsASetting() {
        String token = oauthToken("{\"scope\":\"inference-api\",\"iss\":\"https://hub.example\"}");

        assertThat(inspect(token, oauth()).inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void aTokenIsNotBelievedBeforeTheHubHasAcceptedIt() {
        TokenReport report = refused(oauthToken("{\"scope\":\"inference-api\"}"), new HubException.InvalidToken());

        assertThat(report.valid()).isFalse();
        assertThat(report.problem()).extracting(Problem::code).isEqualTo("token_invalid");
        assertThat(report.kind()).isEqualTo(TokenKind.UNKNOWN);
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("trouble")
    void troubleWithTheHubDoesNotMakeATokenInvalid(HubException trouble) {
        TokenReport report = refused(CLASSIC_TOKEN, trouble);

        assertThat(report.valid()).isNull();
        assertThat(report.problem()).isEqualTo(trouble.problem());
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
        assertThat(report.fetchedAt()).isEqualTo(clock.instant());
    }

    static Stream<HubException> trouble() {
        return Stream.of(
                new HubException.RateLimited("Asked too often.", Instant.parse("2026-10-01T12:04:00Z")),
                new HubException.RateLimited("Asked too often.", null),
                new HubException.Unreachable("No answer.", null),
                new HubException.Malformed("A page instead of an answer.", null),
                new HubException.Forbidden("Not from here."),
                new HubException.Rejected(418, "Not understood."));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \t"})
    void noTokenIsToldFromABadOneWithoutAskingTheHub(String token) {
        assertRefusedByForm(token, "token_missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hf_short1",
                "hf_demo alice",
                "hf_demo\nalice",
                "hf_demo\u0000alice",
                "hf_demo_älice",
                "hf_demo_a\u007flice"
            })
    void whatCannotBeATokenIsNotSentToTheHub(String token) {
        assertRefusedByForm(token, "token_malformed");
    }

    @Test
    void tenCharactersAreEnoughForATokenToBeAskedAbout() {
        assertThat(inspect("hf_demo_10", classic("read")).valid()).isTrue();
    }

    private void assertRefusedByForm(String token, String code) {
        TokenReport report = tokens.inspect(Credential.of(token));

        assertThat(report.valid()).isFalse();
        assertThat(report.problem()).extracting(Problem::code).isEqualTo(code);
        assertThat(report.problem().message()).isNotBlank();
        assertThat(hub.asked()).isEmpty();
    }

    private TokenReport inspect(String token, Identity identity) {
        hub.answers(asked -> identity);
        return tokens.inspect(Credential.of(token));
    }

    private TokenReport refused(String token, HubException refusal) {
        hub.answers(asked -> {
            throw refusal;
        });
        return tokens.inspect(Credential.of(token));
    }

    private static String expiring(Instant at, String subject) {
        return oauthToken(
                "{\"sub\":\"" + subject + "\",\"scope\":\"inference-api\",\"exp\":" + at.getEpochSecond() + "}");
    }

    private static String payloadOf(int bytes) {
        String start = "{\"scope\":\"inference-api\",\"pad\":\"";
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }
}
