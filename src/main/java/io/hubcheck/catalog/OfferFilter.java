package io.hubcheck.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which offers to show. A null or blank criterion does not narrow; an offer that doesn't say meets no criterion about it.
 *
 * @param provider an id, exactly as the catalogue spells it
 * @param task exactly; {@code text-generation} takes in {@code conversational}
 * @param text words that must all be part of the model's id, in any letter case
 * @param status the availability's word
 * @param tools whether tool calls must be declared to work, or not to
 * @param structuredOutput whether output by schema must be declared to work, or not to
 * @param minContext tokens
 * @param maxInput USD per million tokens
 * @param maxOutput USD per million tokens
 * @param gated whether the model must be gated, or must not
 */
public record OfferFilter(
        @Nullable String provider,
        @Nullable String task,
        @Nullable String text,
        @Nullable String status,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput,
        @Nullable Long minContext,
        @Nullable BigDecimal maxInput,
        @Nullable BigDecimal maxOutput,
        @Nullable Boolean gated) {

    public OfferFilter {
        provider = blankToNull(provider);
        task = blankToNull(task);
        text = blankToNull(text);
        status = blankToNull(status);
    }

    /** Everything. */
    public static final OfferFilter ALL = of(null, null, null);

    /** By provider, task and text alone. */
    public static OfferFilter of(@Nullable String provider, @Nullable String task, @Nullable String text) {
        return new OfferFilter(provider, task, text, null, null, null, null, null, null, null);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
