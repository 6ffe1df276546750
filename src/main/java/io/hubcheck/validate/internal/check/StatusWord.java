package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Problem;
import java.util.Optional;

/**
 * Judges the word that a source has for the state of an offer.
 *
 * @param check the id of the check that asks
 * @param who the source, as a sentence names it
 * @param errorCode the code for {@code error} from this source
 */
record StatusWord(String check, String who, String errorCode) {

    /**
     * The finding about one claim.
     *
     * @param trouble why the source could not be read again since, and then its word says nothing about now
     */
    Finding judge(Claim claim, Optional<Problem> trouble) {
        return trouble.map(problem -> outdated(claim, problem)).orElseGet(() -> judge(claim));
    }

    private Finding judge(Claim claim) {
        Availability status = claim.status();
        if (status.equals(Availability.LIVE)) {
            return Finding.pass(check, who + " says it is live.", claim.provenance());
        }
        if (status.equals(Availability.STAGING)) {
            return Finding.warn(
                    check,
                    "staging",
                    who + " has it in staging: it is in trial, and may only work for the provider's own people.",
                    claim.provenance());
        }
        if (status.equals(Availability.ERROR)) {
            return Finding.fail(
                    check,
                    errorCode,
                    who + " has it in error: it failed the Hub's own test. Failed ones are tested again every hour.",
                    claim.provenance());
        }
        return Finding.inconclusive(
                check,
                "status_unknown",
                who + " calls its state \"" + status + "\", a word whose meaning is not known here.",
                claim.provenance());
    }

    private Finding outdated(Claim claim, Problem problem) {
        return Finding.inconclusive(
                check,
                problem.code(),
                who + " called its state \"" + claim.status() + "\", but could not be asked again since: "
                        + problem.message(),
                claim.provenance());
    }
}
