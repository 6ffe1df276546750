package io.hubcheck.token.internal;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an OAuth token says about itself. The signature is not checked, so this proves nothing until the Hub has accepted
 * the token.
 *
 * @param scopes the scopes, or null if it doesn't say
 * @param expiresAt until when it is good, or null if it doesn't say
 */
record OAuthClaims(@Nullable List<String> scopes, @Nullable Instant expiresAt) {

    /** Nothing is known. */
    static final OAuthClaims UNREADABLE = new OAuthClaims(null, null);

    private static final String PREFIX = "hf_oauth_";
    private static final String REFRESH_PREFIX = "hf_oauth__refresh_";
    private static final int SEGMENTS = 3;
    private static final int MOST_BYTES = 16 * 1024;
    private static final long LATEST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The claims of a token; nothing is known of one that can't be read. */
    static OAuthClaims of(String token) {
        return payload(token).map(OAuthClaims::read).orElse(UNREADABLE);
    }

    private static Optional<JsonNode> payload(String token) {
        if (!token.startsWith(PREFIX) || token.startsWith(REFRESH_PREFIX)) {
            return Optional.empty();
        }
        String[] segments = token.substring(PREFIX.length()).split("\\.", -1);
        return segments.length == SEGMENTS ? decode(segments[1]) : Optional.empty();
    }

    private static Optional<JsonNode> decode(String segment) {
        try {
            byte[] payload = Base64.getUrlDecoder().decode(segment);
            return payload.length <= MOST_BYTES ? Optional.of(JSON.readTree(payload)) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static OAuthClaims read(JsonNode payload) {
        return new OAuthClaims(scopes(payload.path("scope")), instant(payload.path("exp")));
    }

    private static @Nullable List<String> scopes(JsonNode claim) {
        if (claim.isString()) {
            return claim.stringValue().isBlank()
                    ? List.of()
                    : List.of(claim.stringValue().strip().split("\\s+"));
        }
        if (claim.isArray() && claim.valueStream().allMatch(JsonNode::isString)) {
            return claim.valueStream().map(JsonNode::stringValue).toList();
        }
        return null;
    }

    private static @Nullable Instant instant(JsonNode claim) {
        if (!claim.isNumber() || claim.doubleValue() < 0 || claim.doubleValue() > LATEST_SECOND) {
            return null;
        }
        return Instant.ofEpochSecond((long) claim.doubleValue());
    }
}
