package io.hubcheck.web;

import io.hubcheck.api.ModelQuery;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which part of the offers is asked for. */
record OffersPage(
        @Parameter(description = "at most so many; 100 if left out") @Min(1) @Max(ModelQuery.MAX_LIMIT) @Nullable
        Integer limit,

        @Parameter(description = "where to go on: nextCursor of the answer before, with the same other parameters")
        @Nullable
        String cursor) {

    int size() {
        return limit == null ? ModelQuery.DEFAULT_LIMIT : limit;
    }
}
