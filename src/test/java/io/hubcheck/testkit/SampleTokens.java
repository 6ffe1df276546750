package io.hubcheck.testkit;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.TokenView;
import java.time.Duration;
import java.util.List;

/** Tokens as plugins see them: what is known of one, and never the token. */
public final class SampleTokens {

    /** Of a sign-in, for one more hour. */
    public static final TokenView OAUTH = new TokenView(
            TokenKind.OAUTH,
            "alice",
            SampleOffers.AT.plus(Duration.ofHours(1)),
            granted(PermissionBasis.JWT_SCOPE, "openid", "inference-api"),
            "fingerprint-1");

    /** Made by hand, for ever. */
    public static final TokenView FINE_GRAINED = new TokenView(
            TokenKind.FINE_GRAINED,
            "bob",
            null,
            granted(PermissionBasis.FINE_GRAINED_PERMISSION, "inference.serverless.write"),
            "fingerprint-2");

    /** May not call inference. */
    public static final TokenView DENIED = new TokenView(
            TokenKind.FINE_GRAINED,
            "carol",
            null,
            new InferencePermission(
                    Decision.DENIED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.content.read")),
            "fingerprint-3");

    /** Accepted by the Hub, which says nothing more of it. */
    public static final TokenView UNKNOWN =
            new TokenView(TokenKind.UNKNOWN, null, null, InferencePermission.UNKNOWN, "fingerprint-4");

    private SampleTokens() {}

    /** All of them. */
    public static List<TokenView> all() {
        return List.of(OAUTH, FINE_GRAINED, DENIED, UNKNOWN);
    }

    /** The report on one of them. */
    public static TokenReport report(TokenView token) {
        return new TokenReport(
                true,
                token.kind(),
                token.username(),
                token.expiresAt(),
                token.inference(),
                List.of(),
                1,
                List.of(SampleOffers.FULL.provider()),
                null,
                SampleOffers.AT);
    }

    private static InferencePermission granted(PermissionBasis basis, String... scopes) {
        return new InferencePermission(Decision.GRANTED, basis, List.of(scopes));
    }
}
