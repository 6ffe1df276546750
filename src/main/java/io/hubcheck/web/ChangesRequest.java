package io.hubcheck.web;

import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ChangeQuery;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record ChangesRequest(
        @Parameter(
                description = "only what was read later than this, such as 2026-11-01T10:00:00Z",
                schema = @Schema(type = "string", format = "date-time"))
        @Nullable
        String since,

        @Parameter(
                description = "in what respect",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"added", "removed", "status", "price"}))
        @Nullable
        String kind,

        @Parameter(description = "an id or an alias") @Nullable
        String provider,

        @Parameter(description = "a model's id, in any letter case") @Nullable
        String model,

        @Parameter(description = "at most so many; 100 if left out") @Min(1) @Max(ModelQuery.MAX_LIMIT) @Nullable
        Integer limit,

        @Parameter(description = "where to go on: nextCursor of the answer before, with the same other parameters")
        @Positive
        @Nullable
        Long cursor) {

    /**
     * The query, with the provider as the catalogue spells it.
     *
     * @throws InvalidParameterException if a parameter is no moment, or no kind
     */
    ChangeQuery query(Catalog catalog) {
        return new ChangeQuery(
                since == null ? null : moment(since),
                kind == null ? null : kind(kind),
                provider == null ? null : ProviderParameter.id(provider, catalog),
                model,
                cursor,
                limit == null ? ModelQuery.DEFAULT_LIMIT : limit);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidParameterException.invalid("since", "since must be a moment such as 2026-11-01T10:00:00Z.");
        }
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidParameterException.invalid(
                        "kind",
                        "kind must be one of "
                                + Arrays.stream(Kind.values())
                                        .map(ChangesRequest::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
