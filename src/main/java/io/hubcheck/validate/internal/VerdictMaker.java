package io.hubcheck.validate.internal;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.plugin.PluginFailure;
import io.hubcheck.validate.internal.check.RealCallCheck;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one verdict of many findings: the worst decides, and of several equally bad ones the first; but what came of a
 * real call outweighs whatever lists say.
 */
final class VerdictMaker {

    private VerdictMaker() {}

    static Verdict make(PairFacts facts, List<Finding> findings, CatalogSnapshot snapshot, Instant at) {
        Finding deciding = deciding(findings);
        ProviderId provider = facts.providerId().orElse(null);
        Task task = task(facts);
        boolean passed = deciding.outcome() == Outcome.PASS;
        List<Alternative> alternatives = passed ? List.of() : Alternatives.to(facts, deciding.check(), snapshot);
        return new Verdict(
                model(facts.model()),
                provider,
                task,
                deciding.outcome(),
                deciding.code(),
                headline(facts, findings, deciding, provider, task),
                findings,
                alternatives,
                at);
    }

    private static Finding deciding(List<Finding> findings) {
        Optional<Finding> evidence = findings.stream()
                .filter(finding -> finding.check().equals(RealCallCheck.ID))
                .filter(finding -> finding.outcome() == Outcome.PASS || finding.outcome() == Outcome.FAIL)
                .findFirst();
        return evidence.orElseGet(() -> worst(findings));
    }

    private static Finding worst(List<Finding> findings) {
        Outcome worst = findings.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return findings.stream()
                .filter(finding -> finding.outcome() == worst)
                .findFirst()
                .orElseThrow();
    }

    /** Trouble with a plugin decides, since its check could not answer, but must not hide what the others say. */
    private static String headline(
            PairFacts facts,
            List<Finding> findings,
            Finding deciding,
            @Nullable ProviderId provider,
            @Nullable Task task) {
        if (PluginFailure.isTrouble(deciding)) {
            List<Finding> rest = findings.stream()
                    .filter(finding -> !PluginFailure.isTrouble(finding))
                    .toList();
            return deciding.message() + " Apart from that: " + headline(facts, rest, deciding(rest), provider, task);
        }
        return deciding.outcome() == Outcome.PASS && !deciding.check().equals(RealCallCheck.ID)
                ? praise(facts, provider, task)
                : deciding.message();
    }

    private static String praise(PairFacts facts, @Nullable ProviderId provider, @Nullable Task task) {
        String what = task == null ? "" : " for " + task;
        return model(facts.model()) + " is live with " + provider + what + ".";
    }

    private static @Nullable Task task(PairFacts facts) {
        if (facts.task() != null) {
            return facts.task();
        }
        List<Task> served =
                facts.matching().stream().map(Offer::task).distinct().toList();
        return served.size() == 1 ? served.getFirst() : null;
    }

    private static String model(ModelLookup lookup) {
        return switch (lookup) {
            case ModelLookup.Misshapen misshapen -> misshapen.typed();
            case ModelLookup.Missing missing -> missing.id().value();
            case ModelLookup.Unanswered unanswered -> unanswered.id().value();
            case ModelLookup.Found found -> found.id().value();
        };
    }
}
