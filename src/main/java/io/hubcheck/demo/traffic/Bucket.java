package io.hubcheck.demo.traffic;

import java.util.Locale;

/** What a quota is for. */
public enum Bucket {
    /** {@code /api}, but for whoami. */
    API,
    /** Whoami, which the Hub limits strictly; the number is an assumption. */
    SENSITIVE,
    /** The router, of which no quota is published; the number is an assumption. */
    ROUTER;

    static Bucket of(String path) {
        if (path.equals("/api/whoami-v2")) {
            return SENSITIVE;
        }
        return path.startsWith("/api/") ? API : ROUTER;
    }

    /** As the headers spell it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
