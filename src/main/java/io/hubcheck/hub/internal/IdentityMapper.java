package io.hubcheck.hub.internal;

import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import io.hubcheck.hub.internal.wire.WireIdentity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Makes an identity of what the Hub says. */
final class IdentityMapper {

    private IdentityMapper() {}

    /** @param url where the answer came from; pictures are given relative to it */
    static Identity identity(String name, WireIdentity wire, HttpUrl url) {
        WireIdentity.Auth auth = wire.auth();
        WireIdentity.AccessToken token = auth == null ? null : auth.accessToken();
        return new Identity(
                name,
                Words.orNull(wire.fullname()),
                absolute(wire.avatarUrl(), url),
                Boolean.TRUE.equals(wire.isPro()),
                organizations(wire.orgs()),
                auth == null ? null : Words.orNull(auth.type()),
                auth == null ? null : instant(auth.expiresAt()),
                token == null ? null : Words.orNull(token.role()),
                grants(token == null ? null : token.fineGrained()));
    }

    private static @Nullable String absolute(@Nullable String address, HttpUrl url) {
        HttpUrl absolute = address == null || address.isBlank() ? null : url.resolve(address);
        return absolute == null ? null : absolute.toString();
    }

    private static List<String> organizations(@Nullable List<WireIdentity.@Nullable Organization> orgs) {
        List<WireIdentity.@Nullable Organization> all = orgs == null ? List.of() : orgs;
        return all.stream()
                .map(org -> org == null ? null : Words.orNull(org.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable List<Grant> grants(WireIdentity.@Nullable FineGrained permissions) {
        if (permissions == null || permissions.scoped() == null) {
            return null;
        }
        List<Grant> grants = new ArrayList<>();
        for (WireIdentity.Scoped scoped : permissions.scoped()) {
            if (scoped != null) {
                grants.add(grant(scoped));
            }
        }
        List<String> global = Words.of(permissions.global());
        if (!global.isEmpty()) {
            grants.add(new Grant("global", null, global));
        }
        return grants;
    }

    private static Grant grant(WireIdentity.Scoped scoped) {
        WireIdentity.Entity entity = scoped.entity();
        return new Grant(
                entity == null ? null : Words.orNull(entity.type()),
                entity == null ? null : Words.orNull(entity.name()),
                Words.of(scoped.permissions()));
    }
}
