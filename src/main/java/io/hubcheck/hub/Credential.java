package io.hubcheck.hub;

import org.jspecify.annotations.Nullable;

/**
 * What a call to the Hub is made with: a token, or nothing.
 *
 * <p>Always handed on as an argument, never ambient. It prints nothing of the token, and has no equality by value, so
 * it is of no use as a cache key: that is what {@link CredentialKeys} is for.
 */
public final class Credential {

    private static final Credential ANONYMOUS = new Credential(null);

    private final @Nullable String token;

    private Credential(@Nullable String token) {
        this.token = token;
    }

    /** Calling as nobody. */
    public static Credential anonymous() {
        return ANONYMOUS;
    }

    /** Calling with a token; null or blank is calling as nobody. */
    public static Credential of(@Nullable String token) {
        return token == null || token.isBlank() ? ANONYMOUS : new Credential(token.strip());
    }

    /** Whether there is a token. */
    public boolean present() {
        return token != null;
    }

    /**
     * The token itself, for the {@code Authorization} header and for reading the token's own claims, and nothing else.
     *
     * @throws IllegalStateException if there is none
     */
    public String reveal() {
        if (token == null) {
            throw new IllegalStateException("No token to reveal");
        }
        return token;
    }

    @Override
    public String toString() {
        return present() ? "Credential[token]" : "Credential[anonymous]";
    }
}
