package io.hubcheck.hub.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to "whose token is this?". */
public record WireIdentity(
        @Nullable String name,
        @Nullable String fullname,
        @Nullable String avatarUrl,
        @Nullable Boolean isPro,
        @Nullable List<@Nullable Organization> orgs,
        @Nullable Auth auth) {

    public record Organization(@Nullable String name) {}

    public record Auth(
            @Nullable String type,
            @Nullable String expiresAt,
            @Nullable AccessToken accessToken) {}

    public record AccessToken(
            @Nullable String role, @Nullable FineGrained fineGrained) {}

    public record FineGrained(
            @Nullable List<@Nullable Scoped> scoped,
            @Nullable List<@Nullable String> global) {}

    public record Scoped(@Nullable Entity entity, @Nullable List<@Nullable String> permissions) {}

    public record Entity(@Nullable String type, @Nullable String name) {}
}
