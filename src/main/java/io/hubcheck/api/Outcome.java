package io.hubcheck.api;

/** How a check ended, best first; the headline of a verdict is the worst that counts. */
@Stable
public enum Outcome {
    /** Not asked, for a reason that the finding gives; never counts. */
    SKIPPED,
    /** Found to be so. */
    PASS,
    /** Works, with something to know. */
    WARN,
    /** Could not be found out. */
    INCONCLUSIVE,
    /** Found not to be so. */
    FAIL
}
