package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs all checks over one question's facts; a check that breaks is a finding, not an end. */
final class CheckRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRunner.class);

    private final SequencedMap<String, PairCheck> builtIn;
    private final Supplier<SequencedMap<String, PairCheck>> ofPlugins;

    /** @param ofPlugins the checks of those plugins that are enabled now, asked for each question */
    CheckRunner(SequencedMap<String, PairCheck> builtIn, Supplier<SequencedMap<String, PairCheck>> ofPlugins) {
        this.builtIn = builtIn;
        this.ofPlugins = ofPlugins;
    }

    List<Finding> run(PairFacts facts) {
        return Stream.of(builtIn, ofPlugins.get())
                .flatMap(checks -> checks.sequencedEntrySet().stream())
                .map(entry -> run(entry.getKey(), entry.getValue(), facts))
                .toList();
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
