package io.hubcheck.api.spi;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Stable;

/**
 * One question about a token that the Hub accepts, such as whether it lasts long enough or may do more than it needs.
 *
 * <p>Called on any thread, possibly on several at once, within two seconds. What it throws becomes an inconclusive finding.
 */
@Stable
@FunctionalInterface
public interface TokenInspector {

    /** The answer; never null. */
    Finding inspect(TokenView token);
}
