package io.hubcheck.auth.internal;

import io.hubcheck.auth.Profile;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Makes a profile of what the login says about a person, whatever is missing from it. */
final class HubUsers {

    private static final Set<String> WEB = Set.of("http", "https");

    private HubUsers() {}

    static Profile profile(OAuth2User user) {
        Map<String, Object> said = user.getAttributes();
        return new Profile(
                user.getName(),
                text(said.get("name")),
                picture(text(said.get("picture"))),
                Boolean.TRUE.equals(said.get("isPro")),
                organizations(said.get("orgs")));
    }

    /** Only of the web: anything else a page must not load. */
    static @Nullable URI picture(@Nullable String address) {
        try {
            URI uri = address == null ? null : URI.create(address);
            return uri != null && uri.getScheme() != null && WEB.contains(uri.getScheme()) ? uri : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static List<String> organizations(@Nullable Object said) {
        Stream<?> all = said instanceof List<?> list ? list.stream() : Stream.empty();
        return all.map(organization ->
                        organization instanceof Map<?, ?> map ? text(map.get("preferred_username")) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String text(@Nullable Object said) {
        return said instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
