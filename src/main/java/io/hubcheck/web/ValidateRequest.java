package io.hubcheck.web;

import io.hubcheck.api.PairQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

record ValidateRequest(
        @Parameter(description = "a model id, a Hub URL, or model:provider") @NotNull
        String model,

        @Parameter(description = "an id, an alias, or auto, fastest, cheapest or preferred; auto if left out") @Nullable
        String provider,

        @Parameter(description = "any that is served, if left out") @Nullable
        String task,

        @Parameter(description = "the organisation to bill; oneself, if left out") @Nullable
        String billTo,

        @Parameter(
                description =
                        "how many seconds old the Hub's word on the model may be: 0 asks it now; if left out, its "
                                + "list is enough while it is fresh, an hour")
        @PositiveOrZero
        @Nullable
        Integer maxAge) {

    PairQuestion question() {
        return new PairQuestion(model, provider, task, billTo, maxAge == null ? null : Duration.ofSeconds(maxAge));
    }
}
