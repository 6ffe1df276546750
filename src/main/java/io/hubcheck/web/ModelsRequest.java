package io.hubcheck.web;

import io.hubcheck.api.ModelQuery;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

record ModelsRequest(
        @Parameter(description = "an id or an alias of who must serve them") @Nullable
        String provider,

        @Parameter(description = "what they must be served for; text-generation takes in conversational") @Nullable
        String task,

        @Parameter(description = "words that must all be part of the id, in any letter case") @Nullable
        String q,

        @Parameter(description = "at most so many; 100 if left out") @Min(1) @Max(ModelQuery.MAX_LIMIT) @Nullable
        Integer limit) {

    ModelQuery query() {
        return new ModelQuery(provider, task, q, limit == null ? ModelQuery.DEFAULT_LIMIT : limit);
    }
}
