package io.hubcheck.hosting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says in one line why there is no server; Spring's own report has many, and a line of the log must be one. */
final class StartFailure implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFailure.class);

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction();
        LOG.error(
                "Hubcheck did not start. {}", action == null ? analysis.getDescription() : sentences(analysis, action));
    }

    private static String sentences(FailureAnalysis analysis, String action) {
        return analysis.getDescription().strip() + " " + action.strip();
    }
}
