package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferFilter;
import io.hubcheck.catalog.OfferSort;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which offers are asked for, and in what order. */
record OffersRequest(
        @Parameter(description = "an id or an alias") @Nullable
        String provider,

        @Parameter(description = "text-generation takes in conversational") @Nullable
        String task,

        @Parameter(
                description =
                        "words that must each be part of the model's id or the provider's, in any letter case; the "
                                + "provider's must begin with what follows a colon, as in qwen3-32b:groq")
        @Nullable
        String q,

        @Parameter(description = "live, staging, error, or another word of the Hub") @Nullable
        String status,

        @Parameter(description = "whether tool calls are declared to work") @Nullable
        Boolean tools,

        @Parameter(description = "whether output by JSON schema is declared to work") @Nullable
        Boolean structured,

        @Parameter(description = "what must go in or come out, such as image") @Nullable
        String modality,

        @Parameter(description = "tokens") @PositiveOrZero @Nullable
        Long minContext,

        @Parameter(description = "USD per million tokens read") @PositiveOrZero @Nullable
        BigDecimal maxInput,

        @Parameter(description = "USD per million tokens written") @PositiveOrZero @Nullable
        BigDecimal maxOutput,

        @Parameter(description = "whether the Hub itself calls it free") @Nullable
        Boolean free,

        @Parameter(description = "whether the model is gated") @Nullable
        Boolean gated,

        @Parameter(description = "whether it is an adapter, such as a LoRA, on top of another model") @Nullable
        Boolean adapter,

        @Parameter(
                description =
                        "only what was first seen in the last days, such as 7d, as far as the changes tell that are kept: see "
                                + "keptSince of changes")
        @Nullable
        String since,

        @Parameter(
                description =
                        "downloads, model, provider, task, status (best first), input, output, context, latency, throughput, "
                                + "tools, structured, free, gated (yes first) or checked (newest first); with a - before "
                                + "it, the other way round. -downloads if left out. What nobody said comes last")
        @Nullable
        String sort) {

    /** The filter, with the provider as the catalogue spells it. */
    OfferFilter filter(Catalog catalog) {
        return OfferFilter.builder()
                .provider(provider == null ? null : ProviderParameter.id(provider, catalog))
                .task(task)
                .text(q)
                .status(status)
                .tools(tools)
                .structuredOutput(structured)
                .modality(modality)
                .minContext(minContext)
                .maxInput(maxInput)
                .maxOutput(maxOutput)
                .free(free)
                .gated(gated)
                .adapter(adapter)
                .build();
    }

    /**
     * What to select from.
     *
     * @throws InvalidParameterException if {@code since} is no number of days
     */
    CatalogSnapshot among(CatalogSnapshot snapshot, FirstSeen firstSeen) {
        return since == null ? snapshot : firstSeen.within(age(since), snapshot).offers();
    }

    private static Duration age(String text) {
        return FirstSeen.days(text)
                .orElseThrow(
                        () -> InvalidParameterException.invalid("since", "since must be a number of days such as 7d."));
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
}
