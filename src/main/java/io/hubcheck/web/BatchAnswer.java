package io.hubcheck.web;

import io.hubcheck.api.Outcome;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Batch")
record BatchAnswer(
        @Schema(description = "the worst outcome among the results; SKIPPED doesn't count")
        Outcome verdict,

        @Schema(description = "how many results there are of each outcome")
        Map<Outcome, Integer> counts,

        @Schema(description = "in the order of the entries") List<Result> results) {

    static BatchAnswer of(Collection<BatchResult> results) {
        BatchSummary summary = BatchSummary.of(results);
        return new BatchAnswer(
                summary.outcome(),
                summary.counts(),
                results.stream()
                        .map(Result::of)
                        .sorted(Comparator.comparingInt(Result::position))
                        .toList());
    }

    @Schema(name = "BatchResult")
    record Result(
            @Schema(description = "the line, or the place in the list; from 1")
            int position,

            @Schema(description = "what stood there") String entry,
            Outcome verdict,
            String code,
            String message,

            @Schema(description = "the whole verdict; null where nothing could be asked") @Nullable
            ValidateAnswer answer) {

        static Result of(BatchResult result) {
            return new Result(
                    result.entry().position(),
                    result.entry().text(),
                    result.outcome(),
                    result.code(),
                    result.message(),
                    switch (result) {
                        case BatchResult.Answered answered -> ValidateAnswer.of(answered.verdict());
                        case BatchResult.NotAnswered unasked -> null;
                    });
        }
    }
}
