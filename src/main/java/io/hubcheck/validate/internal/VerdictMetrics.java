package io.hubcheck.validate.internal;

import io.hubcheck.api.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts verdicts by how they ended; about what and for whom does not show. */
record VerdictMetrics(MeterRegistry registry) {

    Verdict counted(Verdict verdict) {
        String outcome = verdict.outcome().name().toLowerCase(Locale.ROOT);
        registry.counter("hubcheck.verdicts", "outcome", outcome, "code", verdict.code())
                .increment();
        return verdict;
    }
}
