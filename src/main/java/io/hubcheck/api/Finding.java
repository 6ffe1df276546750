package io.hubcheck.api;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one check.
 *
 * @param check the check's stable id
 * @param outcome how it ended
 * @param code a stable code that a program can switch on; {@value #OK} when it passed
 * @param message one or two sentences for a person: what was found, and what to do
 * @param provenance who says so and when, or null if nobody was asked
 * @param fix where to mend it, or null if there is nothing to mend
 */
@Stable
public record Finding(
        String check,
        Outcome outcome,
        String code,
        String message,
        @Nullable Provenance provenance,
        @Nullable Fix fix) {

    /** The code of each check that passed. */
    public static final String OK = "ok";

    /** The code of each check that was not asked. */
    public static final String SKIPPED = "skipped";

    public static Finding pass(String check, String message, @Nullable Provenance provenance) {
        return new Finding(check, Outcome.PASS, OK, message, provenance, null);
    }

    public static Finding skipped(String check, String why) {
        return new Finding(check, Outcome.SKIPPED, SKIPPED, why, null, null);
    }

    public static Finding warn(String check, String code, String message, @Nullable Provenance provenance) {
        return new Finding(check, Outcome.WARN, code, message, provenance, null);
    }

    public static Finding fail(String check, String code, String message, @Nullable Provenance provenance) {
        return new Finding(check, Outcome.FAIL, code, message, provenance, null);
    }

    public static Finding inconclusive(String check, String code, String message, @Nullable Provenance provenance) {
        return new Finding(check, Outcome.INCONCLUSIVE, code, message, provenance, null);
    }

    /** The same finding with a way to mend it. */
    public Finding fixedBy(Fix way) {
        return new Finding(check, outcome, code, message, provenance, way);
    }
}
