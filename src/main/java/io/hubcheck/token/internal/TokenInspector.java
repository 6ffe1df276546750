package io.hubcheck.token.internal;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the Hub whose token it is, and makes a report of the answer. */
final class TokenInspector {

    private final Hub hub;
    private final Clock clock;

    TokenInspector(Hub hub, Clock clock) {
        this.hub = hub;
        this.clock = clock;
    }

    TokenReport inspect(Credential credential) {
        try {
            Identity identity = hub.whoami(credential);
            return report(identity, claims(identity, credential), clock.instant());
        } catch (HubException.InvalidToken refused) {
            return TokenReport.failed(false, refused.problem(), clock.instant());
        } catch (HubException trouble) {
            return TokenReport.failed(null, trouble.problem(), clock.instant());
        }
    }

    private static OAuthClaims claims(Identity identity, Credential credential) {
        return InferenceRule.kind(identity) == TokenKind.OAUTH
                ? OAuthClaims.of(credential.reveal())
                : OAuthClaims.UNREADABLE;
    }

    private static TokenReport report(Identity identity, OAuthClaims claims, Instant now) {
        Instant expiresAt = earlier(identity.expiresAt(), claims.expiresAt());
        boolean expired = expiresAt != null && !expiresAt.isAfter(now);
        return new TokenReport(
                !expired,
                InferenceRule.kind(identity),
                identity.name(),
                expiresAt,
                expired ? InferencePermission.UNKNOWN : InferenceRule.decide(identity, claims),
                identity.organizations(),
                null,
                List.of(),
                expired ? expired() : null,
                now);
    }

    private static Problem expired() {
        return new Problem("token_expired", "This token has expired. Sign in again, or make a new token.", null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
