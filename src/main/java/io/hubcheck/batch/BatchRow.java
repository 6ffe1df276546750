package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result as a line of a table. */
record BatchRow(
        int position,
        String entry,
        @Nullable String model,
        @Nullable String provider,
        @Nullable String task,
        Outcome verdict,
        String code,
        String message,
        @Nullable Instant checkedAt) {

    static final List<String> TITLES =
            List.of("position", "entry", "model", "provider", "task", "verdict", "code", "message", "checkedAt");

    static BatchRow of(BatchResult result, Outcome reading) {
        Verdict verdict = result instanceof BatchResult.Answered answered ? answered.verdict() : null;
        return new BatchRow(
                result.entry().position(),
                result.entry().text(),
                verdict == null ? null : verdict.model(),
                verdict == null || verdict.provider() == null
                        ? null
                        : verdict.provider().value(),
                verdict == null || verdict.task() == null
                        ? null
                        : verdict.task().value(),
                reading,
                result.code(),
                result.message(),
                verdict == null ? null : verdict.checkedAt());
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(position, entry, model, provider, task, verdict, code, message, checkedAt);
    }

    String shown() {
        return model == null ? entry : model;
    }
}
