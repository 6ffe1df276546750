package io.hubcheck.demo.account;

import java.time.Instant;
import java.util.List;

/** What kind of token it is and what it allows. */
public sealed interface Grant {

    /** A token of the oldest kind, whose only right is its role. */
    record Classic(String role) implements Grant {}

    /** Permissions on single entities. */
    record FineGrained(List<Scoped> scoped) implements Grant {}

    /**
     * A token that an app was given.
     *
     * @param scopesAsText whether its payload holds one string instead of an array
     */
    record OAuth(List<String> scopes, boolean scopesAsText, Instant issuedAt, Instant expiresAt) implements Grant {}

    /**
     * Permissions on one entity.
     *
     * @param type {@code user} or {@code org}
     */
    record Scoped(String type, String name, List<String> permissions) {}
}
