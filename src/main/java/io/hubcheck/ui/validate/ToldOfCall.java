package io.hubcheck.ui.validate;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a real call is told already: where it proves something, a check of that says all that the call's own one does. */
final class ToldOfCall {

    private static final String REAL_CALL = "real-call";

    private final List<Answer> proven;

    private record Answer(
            Outcome outcome,
            String code,
            String message,
            @Nullable Provenance provenance,
            @Nullable Fix fix) {

        static Answer of(Finding finding) {
            return new Answer(
                    finding.outcome(), finding.code(), finding.message(), finding.provenance(), finding.fix());
        }
    }

    ToldOfCall(List<Finding> findings) {
        proven = findings.stream()
                .filter(finding -> !finding.check().equals(REAL_CALL))
                .map(Answer::of)
                .toList();
    }

    boolean isNews(Finding finding) {
        return !finding.check().equals(REAL_CALL) || !proven.contains(Answer.of(finding));
    }
}
