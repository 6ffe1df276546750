package io.hubcheck.web;

import io.hubcheck.limit.Allowance;
import jakarta.servlet.http.HttpServletResponse;

/** Tells callers what they may still ask, as draft-ietf-httpapi-ratelimit-headers-10 has it. */
final class RateLimitHeaders {

    private static final String POLICY = "RateLimit-Policy";
    private static final String NOW = "RateLimit";

    private RateLimitHeaders() {}

    /** In the place of what was told before. */
    static void write(Allowance allowance, HttpServletResponse response) {
        switch (allowance) {
            case Allowance.Unlimited() -> {}
            case Allowance.Granted(Allowance.Share share) -> write(share, response);
            case Allowance.Refused(Allowance.Share share, var _) -> write(share, response);
        }
    }

    private static void write(Allowance.Share share, HttpServletResponse response) {
        response.setHeader(POLICY, "\"address\";q=%d;w=60".formatted(share.perMinute()));
        response.setHeader(NOW, "\"address\";r=%d;t=%d".formatted(share.remaining(), share.secondsToFull()));
    }
}
