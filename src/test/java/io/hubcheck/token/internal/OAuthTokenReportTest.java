package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.oauth;
import static io.hubcheck.token.internal.HandMade.oauthToken;
import static io.hubcheck.token.internal.HandMade.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.HubException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a token that came of signing in: what it says of itself, once the Hub has accepted it. */
class OAuthTokenReportTest extends ReportStory {

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

    private static String expiring(Instant at, String subject) {
        return oauthToken(
                "{\"sub\":\"" + subject + "\",\"scope\":\"inference-api\",\"exp\":" + at.getEpochSecond() + "}");
    }

    private static String payloadOf(int bytes) {
        String start = "{\"scope\":\"inference-api\",\"pad\":\"";
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }
}
