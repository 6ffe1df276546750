package io.hubcheck.web;

import io.hubcheck.api.ModelQuery;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.catalog.ProviderReference;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record OffersRequest(
        @Parameter(description = "an id or an alias") @Nullable
        String provider,

        @Parameter(description = "text-generation takes in conversational") @Nullable
        String task,

        @Parameter(description = "words that must all be part of the model's id, in any letter case") @Nullable
        String q,

        @Parameter(description = "live, staging, error, or another word of the Hub") @Nullable
        String status,

        @Parameter(description = "whether tool calls are declared to work") @Nullable
        Boolean tools,

        @Parameter(description = "whether output by JSON schema is declared to work") @Nullable
        Boolean structured,

        @Parameter(description = "tokens") @PositiveOrZero @Nullable
        Long minContext,

        @Parameter(description = "USD per million tokens read") @PositiveOrZero @Nullable
        BigDecimal maxInput,

        @Parameter(description = "USD per million tokens written") @PositiveOrZero @Nullable
        BigDecimal maxOutput,

        @Parameter(description = "whether the model is gated") @Nullable
        Boolean gated,

        @Parameter(
                description =
                        "downloads, model, provider, task, status, input, output, context, latency or throughput; "
                                + "with a - before it, the highest comes first. -downloads if left out")
        @Nullable
        String sort,

        @Parameter(description = "at most so many; 100 if left out") @Min(1) @Max(ModelQuery.MAX_LIMIT) @Nullable
        Integer limit,

        @Parameter(description = "where to go on: nextCursor of the answer before, with the same other parameters")
        @Nullable
        String cursor) {

    /** The filter, with the provider as the catalogue spells it. */
    OfferFilter filter(Catalog catalog) {
        return OfferFilter.builder()
                .provider(provider == null ? null : id(provider, catalog))
                .task(task)
                .text(q)
                .status(status)
                .tools(tools)
                .structuredOutput(structured)
                .minContext(minContext)
                .maxInput(maxInput)
                .maxOutput(maxOutput)
                .gated(gated)
                .build();
    }

    /** @throws InvalidParameterException if nothing can be sorted by that */
    OfferSort order() {
        return sort == null
                ? OfferSort.DOWNLOADS
                : OfferSort.parse(sort)
                        .orElseThrow(() -> InvalidParameterException.invalid(
                                "sort", "sort must be one of " + columns() + ", with or without a - before it."));
    }

    private static String columns() {
        return Arrays.stream(OfferSort.Column.values())
                .map(OfferSort.Column::word)
                .collect(Collectors.joining(", "));
    }

    int size() {
        return limit == null ? ModelQuery.DEFAULT_LIMIT : limit;
    }

    static String id(String typed, Catalog catalog) {
        return switch (catalog.resolve(typed)) {
            case ProviderReference.Known known -> known.id().value();
            case ProviderReference.Retired retired -> retired.id().value();
            case ProviderReference.Chosen _, ProviderReference.Unknown _ -> typed;
        };
    }
}
