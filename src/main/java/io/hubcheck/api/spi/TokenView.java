package io.hubcheck.api.spi;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.Stable;
import io.hubcheck.api.TokenKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin may know of a token; the token itself it never gets.
 *
 * @param kind what sort of token
 * @param username whose, or null if not found out
 * @param expiresAt until when it is good, or null if for ever or not found out
 * @param inference whether it may call inference, and the scopes it has
 * @param fingerprint the same for the same token until the server stops, and of no use to anyone else: a keyed hash
 */
@Stable
public record TokenView(
        TokenKind kind,
        @Nullable String username,
        @Nullable Instant expiresAt,
        InferencePermission inference,
        String fingerprint) {}
