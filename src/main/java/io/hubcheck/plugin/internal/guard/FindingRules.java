package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Provenance;
import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.OneLine;
import io.hubcheck.plugin.internal.call.Reply;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the findings of a plugin: what is merely untidy is put right, and what makes no sense is refused.
 *
 * @param id the full id of the check
 */
record FindingRules(String id, OwnWord word) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Fix PLUGINS = new Fix("See how the plugin does, or disable it", URI.create("/plugins"));
    private static final int LONGEST_MESSAGE = 1000;
    private static final int LONGEST_LABEL = 100;

    /** @param citable whose word may be passed on as it is */
    Finding read(@Nullable Finding answer, Set<Provenance> citable) {
        if (answer == null) {
            throw new IllAnswer("It answered null.");
        }
        Outcome outcome = answer.outcome();
        String code = answer.code();
        if (outcome == null) {
            throw new IllAnswer("Its finding has no outcome.");
        }
        if (code == null || code.isBlank()) {
            throw new IllAnswer("Its finding has no code.");
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllAnswer("The code of its finding, '" + code
                    + "', is not made of lower-case letters, digits and underscores, a letter first.");
        }
        if ((outcome == Outcome.PASS) != code.equals(Finding.OK)) {
            throw new IllAnswer("Its finding has the code '" + code + "' with the outcome " + outcome + ".");
        }
        String message = OneLine.of(answer.message(), LONGEST_MESSAGE);
        if (message.isBlank()) {
            throw new IllAnswer("Its finding says nothing.");
        }
        return new Finding(id, outcome, code, message, provenance(answer, citable), fix(answer.fix()));
    }

    /** What stands in the place of a finding if none came. */
    Finding of(Reply<Finding> reply) {
        return switch (reply) {
            case Given<Finding>(Finding finding) -> finding;
            case Missed<Finding> missed ->
                Finding.inconclusive(id, missed.failure().code(), missed.sentence(), null)
                        .fixedBy(PLUGINS);
        };
    }

    private @Nullable Provenance provenance(Finding answer, Set<Provenance> citable) {
        Provenance given = answer.provenance();
        if (given == null && answer.outcome() == Outcome.SKIPPED) {
            return null;
        }
        return given != null && citable.contains(given) ? given : word.of(given);
    }

    private static @Nullable Fix fix(@Nullable Fix given) {
        if (given == null || SafeLink.webOrHere(given.url()) == null) {
            return null;
        }
        String label = OneLine.of(given.label(), LONGEST_LABEL);
        return label.isBlank() ? null : new Fix(label, given.url());
    }
}
