package io.hubcheck.auth;

import io.hubcheck.hub.Credential;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, as of now.
 *
 * @param profile who
 * @param with what they signed in with
 * @param credential what their calls to the Hub are made with
 * @param expiresAt until when the credential is good, or null if never or not known
 * @param grantedScopes what the Hub said it granted; empty if it didn't say
 * @param renewal where a newer credential comes from
 */
public record SignedIn(
        Profile profile,
        SignedIn.With with,
        Credential credential,
        @Nullable Instant expiresAt,
        Set<String> grantedScopes,
        Renewal renewal) {

    public SignedIn {
        grantedScopes = Set.copyOf(grantedScopes);
    }

    /** Their name on the Hub. */
    public String username() {
        return profile.username();
    }

    /**
     * The same person with another credential than this one, which is about to expire or was refused. However many ask at
     * once, the Hub is asked once; blocks meanwhile, for 15 seconds at most. On any thread.
     *
     * @return empty if the sign-in has ended; the same credential if the Hub could not be reached and it may still be good
     */
    public Optional<SignedIn> renewed() {
        return renewal.renew();
    }

    /** The same person with their newest credential, without asking anybody; empty if the sign-in has ended. On any thread. */
    public Optional<SignedIn> latest() {
        return renewal.latest();
    }

    /** What somebody signs in with. */
    public enum With {
        /** The Hub's own login. */
        HUB,
        /** The token that is on the developer's machine. */
        DEVELOPER_TOKEN
    }

    /** The sign-in that this is a moment of. Safe for use by many threads. */
    public interface Renewal {

        /** See {@link SignedIn#renewed()}. */
        Optional<SignedIn> renew();

        /** See {@link SignedIn#latest()}. */
        Optional<SignedIn> latest();
    }
}
