package io.hubcheck.validate.internal;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts verdicts by how they ended; about what and for whom does not show. */
record VerdictMetrics(MeterRegistry registry) {

    Verdict counted(Verdict verdict) {
        String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
        registry.counter("hubcheck.verdicts", "outcome", outcome, "code", code(verdict))
                .increment();
        return verdict;
    }

    /** The codes of plugins are theirs to invent, so there may be any number of them. */
    private static String code(Verdict verdict) {
        boolean byPlugin = verdict.findings().stream()
                .filter(finding -> finding.code().equals(verdict.code()))
                .allMatch(finding -> finding.check().contains("/"));
        return byPlugin && !verdict.code().equals(Finding.OK) ? "plugin" : verdict.code();
    }
}
