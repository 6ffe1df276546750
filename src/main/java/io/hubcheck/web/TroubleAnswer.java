package io.hubcheck.web;

import io.hubcheck.api.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Trouble")
record TroubleAnswer(
        @Schema(example = "rate_limited") String code,
        String message,

        @Schema(description = "when it is worth asking again; null if nobody said") @Nullable
        Instant retryAt) {

    static @Nullable TroubleAnswer of(@Nullable Problem problem) {
        return problem == null ? null : new TroubleAnswer(problem.code(), problem.message(), problem.retryAt());
    }
}
