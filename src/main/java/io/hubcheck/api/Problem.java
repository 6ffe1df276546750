package io.hubcheck.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why something could not be found out, or was refused.
 *
 * @param code a stable code, such as {@value #HUB_UNREACHABLE}
 * @param message a sentence that a person can act on; never holds a token
 * @param retryAt when it is worth asking again, or null if the source didn't say
 */
@Stable
public record Problem(String code, String message, @Nullable Instant retryAt) {

    /** No answer, or one that says the server itself failed. */
    public static final String HUB_UNREACHABLE = "hub_unreachable";

    /** Asked too often. */
    public static final String RATE_LIMITED = "rate_limited";

    /** An answer that can't be read. */
    public static final String UPSTREAM_MALFORMED = "upstream_malformed";
}
