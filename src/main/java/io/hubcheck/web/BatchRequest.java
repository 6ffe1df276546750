package io.hubcheck.web;

import io.hubcheck.api.PairQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

record BatchRequest(
        @Parameter(description = "the organisation to bill where an entry names none; oneself, if left out") @Nullable
        String billTo,

        @Parameter(description = "how many seconds old the Hub's word on each model may be, as for one pair")
        @PositiveOrZero
        @Nullable
        Integer maxAge) {

    PairQuestion adapt(PairQuestion question) {
        return new PairQuestion(
                question.model(),
                question.provider(),
                question.task(),
                question.billTo() == null ? billTo : question.billTo(),
                maxAge == null ? null : Duration.ofSeconds(maxAge));
    }
}
