package io.hubcheck.api.spi;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Stable;

/**
 * One question about a (model, provider, task) and perhaps a token.
 *
 * <p>Called on any thread, possibly on several at once. A check decides from the facts alone: it says
 * {@link Finding#skipped} when a fact it needs is missing because another check already tells why, and
 * {@link Finding#inconclusive} when what it asks could not be found out. What it throws becomes an inconclusive finding.
 *
 * <p>A plugin's check has two seconds, and its finding gets the check's full id. As its provenance it may pass on one that
 * stands in the facts; any other is put in the check's own name.
 */
@Stable
@FunctionalInterface
public interface PairCheck {

    /** The answer; never null. */
    Finding check(PairFacts facts);
}
