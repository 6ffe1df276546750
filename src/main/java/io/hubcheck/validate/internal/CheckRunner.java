package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.plugin.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs all checks over one question's facts, those of plugins at once; a check that breaks is a finding, not an end.
 */
final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);

    private final SequencedMap<String, PairCheck> builtIn;
    private final Supplier<SequencedMap<String, PairCheck>> ofPlugins;

    /** @param ofPlugins the checks of those plugins that are enabled now, asked for each question */
    CheckRunner(SequencedMap<String, PairCheck> builtIn, Supplier<SequencedMap<String, PairCheck>> ofPlugins) {
        this.builtIn = builtIn;
        this.ofPlugins = ofPlugins;
    }

    /** The findings in the order of the checks, however long each has taken. */
    List<Finding> run(PairFacts facts) {
        List<Finding> findings = new ArrayList<>();
        builtIn.forEach((id, check) -> findings.add(run(id, check, facts)));
        findings.addAll(SideBySide.each(
                List.copyOf(ofPlugins.get().sequencedEntrySet()),
                check -> run(check.getKey(), check.getValue(), facts)));
        return findings;
    }

    private static Finding run(String id, PairCheck check, PairFacts facts) {
        try {
            return check.check(facts);
        } catch (RuntimeException broken) {
            LOG.warn("The check {} broke", id, broken);
            return Finding.inconclusive(
                    id, "check_failed", "This check broke, so what it asks is not known. The log says why.", null);
        }
    }
}
