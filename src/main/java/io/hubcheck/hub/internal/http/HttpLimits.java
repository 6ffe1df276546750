package io.hubcheck.hub.internal.http;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How patient Hubcheck is with the Hub, and how much it reads.
 *
 * @param connectTimeout for one connection, and for looking up its host
 * @param readTimeout between two bytes of an answer
 * @param callTimeout for a whole call: pauses, waiting for a free slot, redirects, retries and body included
 * @param retryDelay before the first retry; the second waits twice as long, and either up to half as long again
 * @param maxBody of one answer, unpacked
 * @param maxRequestsPerHost at the same time; a quarter of them may ask whose token it is
 */
public record HttpLimits(
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("15s") Duration callTimeout,
        @DefaultValue("300ms") Duration retryDelay,
        @DefaultValue("32MB") DataSize maxBody,
        @DefaultValue("16") int maxRequestsPerHost) {

    /** @throws IllegalArgumentException if a limit would stop every call, or none */
    public HttpLimits {
        positive("connect-timeout", connectTimeout.isPositive());
        positive("read-timeout", readTimeout.isPositive());
        positive("call-timeout", callTimeout.isPositive());
        positive("retry-delay", retryDelay.isPositive());
        positive("max-body", maxBody.toBytes() > 0);
        positive("max-requests-per-host", maxRequestsPerHost > 0);
    }

    private static void positive(String name, boolean isPositive) {
        if (!isPositive) {
            throw new IllegalArgumentException("hubcheck.hub.http." + name + " must be more than zero.");
        }
    }
}
