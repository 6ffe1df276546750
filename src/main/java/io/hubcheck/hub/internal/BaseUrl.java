package io.hubcheck.hub.internal;

import okhttp3.HttpUrl;

/** The rule for an address that paths are added to. */
final class BaseUrl {

    private BaseUrl() {}

    /** The address without a slash at the end, or {@code otherwise} if none is given. */
    static String of(String setting, String variable, String given, String otherwise) {
        if (given.isBlank()) {
            return otherwise;
        }
        HttpUrl url = HttpUrl.parse(given.strip());
        if (url == null || !usable(url)) {
            // The value stays out of the message, since it may hold a password.
            throw new IllegalArgumentException(
                    "%s (%s) must be an http or https address such as %s, without user, query and fragment."
                            .formatted(setting, variable, otherwise));
        }
        return url.uri().toString().replaceFirst("/+$", "");
    }

    private static boolean usable(HttpUrl url) {
        return url.username().isEmpty() && url.password().isEmpty() && url.query() == null && url.fragment() == null;
    }
}
