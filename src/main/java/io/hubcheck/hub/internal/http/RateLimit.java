package io.hubcheck.hub.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What an answer's headers say about how often one may ask.
 *
 * @param bucket the Hub's name for what is limited
 * @param remaining requests left in this window
 * @param resetsIn until the window ends
 * @param quota requests in a whole window, or null if not said
 */
record RateLimit(
        String bucket,
        long remaining,
        Duration resetsIn,
        @Nullable Long quota) {

    /** Windows last five minutes; no slip of a server may silence Hubcheck for days. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern LIMIT =
            Pattern.compile("\"([\\w-]{1,64})\"\\s*;\\s*r\\s*=\\s*(\\d{1,9})\\s*;\\s*t\\s*=\\s*(\\d{1,9})");
    private static final Pattern QUOTA = Pattern.compile("\\bq\\s*=\\s*(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** The limit that the headers tell, or null. */
    static @Nullable RateLimit of(Headers headers) {
        Matcher limit = LIMIT.matcher(text(headers, "RateLimit"));
        if (!limit.find()) {
            return null;
        }
        Matcher quota = QUOTA.matcher(text(headers, "RateLimit-Policy"));
        return new RateLimit(
                limit.group(1),
                Long.parseLong(limit.group(2)),
                bounded(Duration.ofSeconds(Long.parseLong(limit.group(3)))),
                quota.find() ? Long.valueOf(quota.group(1)) : null);
    }

    /** How long {@code Retry-After} asks to wait, in either of its forms, or null. */
    static @Nullable Duration retryAfter(Headers headers, Instant now) {
        String text = text(headers, "Retry-After").strip();
        if (SECONDS.matcher(text).matches()) {
            return bounded(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return bounded(Duration.between(now, date));
        } catch (DateTimeException neither) {
            return null;
        }
    }

    private static Duration bounded(Duration said) {
        if (said.isNegative()) {
            return Duration.ZERO;
        }
        return said.compareTo(LONGEST) > 0 ? LONGEST : said;
    }

    private static String text(Headers headers, String name) {
        String value = headers.get(name);
        return value == null ? "" : value;
    }
}
