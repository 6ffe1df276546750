package io.hubcheck.token.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenReport;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a report may be given again without asking the Hub. */
final class ReportLifetime {

    static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration REFUSED = Duration.ofMinutes(1);
    private static final Duration TROUBLE = Duration.ofSeconds(10);

    private ReportLifetime() {}

    static Duration of(TokenReport report, Instant now) {
        Boolean valid = report.valid();
        if (valid == null) {
            return trouble(report.problem(), now);
        }
        if (!valid) {
            return REFUSED;
        }
        Instant end = report.expiresAt();
        return end == null ? LONGEST : atMostLongest(Duration.between(now, end));
    }

    private static Duration trouble(@Nullable Problem problem, Instant now) {
        Instant retryAt = problem == null ? null : problem.retryAt();
        return retryAt == null || !retryAt.isAfter(now) ? TROUBLE : atMostLongest(Duration.between(now, retryAt));
    }

    private static Duration atMostLongest(Duration duration) {
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }
}
