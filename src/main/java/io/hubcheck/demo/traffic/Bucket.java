package io.hubcheck.demo.traffic;

import java.util.Locale;

/** What a quota is for. */
public enum Bucket {
    /** {@code /api}, but for whoami. */
    API,
    /** Whoami, which the Hub limits strictly; the number is an assumption. */
    SENSITIVE,
    /** The router, of which no quota is published; the number is an assumption. */
    ROUTER,
    /** Pictures. */
    MEDIA,
    /** Everything else; that signing in belongs to it is an assumption. */
    PAGES;

    static Bucket of(String path) {
        if (path.equals("/api/whoami-v2")) {
            return SENSITIVE;
        }
        if (path.startsWith("/api/")) {
            return API;
        }
        if (path.startsWith("/v1/")) {
            return ROUTER;
        }
        return path.startsWith("/avatars/") ? MEDIA : PAGES;
    }

    /** As the headers spell it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
