package io.hubcheck.hub;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose token it is, as the Hub tells.
 *
 * @param name the user's or organisation's name on the Hub
 * @param fullName as they call themselves, or null
 * @param avatar an absolute address, or null
 * @param pro whether they pay for PRO
 * @param organizations the names of the organisations they belong to
 * @param authType the Hub's word for how the token authenticates, such as {@code oauth} or {@code access_token}
 * @param expiresAt until when the token is good, or null if never or not said
 * @param role the role of a token made by hand, such as {@code read} or {@code fineGrained}, or null
 * @param grants the permissions of a fine-grained token, or null if not said
 */
public record Identity(
        String name,
        @Nullable String fullName,
        @Nullable String avatar,
        boolean pro,
        List<String> organizations,
        @Nullable String authType,
        @Nullable Instant expiresAt,
        @Nullable String role,
        @Nullable List<Grant> grants) {

    public Identity {
        organizations = List.copyOf(organizations);
        grants = grants == null ? null : List.copyOf(grants);
    }

    /**
     * Permissions on one thing.
     *
     * @param entityType what sort of thing, such as {@code user} or {@code org}; {@code global} for those on none; null
     *     if not said
     * @param entityName its name, or null if not said
     * @param permissions as the Hub spells them
     */
    public record Grant(
            @Nullable String entityType, @Nullable String entityName, List<String> permissions) {

        public Grant {
            permissions = List.copyOf(permissions);
        }
    }
}
