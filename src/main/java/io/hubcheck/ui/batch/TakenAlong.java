package io.hubcheck.ui.batch;

import io.hubcheck.batch.BatchReport;
import io.hubcheck.batch.BatchResult;
import java.util.List;

/**
 * What of the results is taken along.
 *
 * @param report on those that are shown
 * @param markdown the report's text that is copied
 * @param shown how many these are
 * @param all how many results there are
 */
record TakenAlong(BatchReport report, String markdown, int shown, int all) {

    static TakenAlong of(List<BatchResult> shown, int all) {
        BatchReport report = BatchReport.of(shown, Reading::of);
        return new TakenAlong(report, report.markdown(), shown.size(), all);
    }

    boolean isPart() {
        return shown < all;
    }
}
