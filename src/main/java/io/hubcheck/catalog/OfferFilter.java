package io.hubcheck.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which offers to show. A null or blank criterion does not narrow; an offer that doesn't say meets no criterion about it.
 *
 * @param provider an id, exactly as the catalogue spells it
 * @param task exactly; {@code text-generation} takes in {@code conversational}
 * @param text words that must each be part of the model's id or the provider's, in any letter case; the provider's must
 *     begin with what follows a colon
 * @param status the availability's word
 * @param tools whether tool calls must be declared to work, or not to
 * @param structuredOutput whether output by schema must be declared to work, or not to
 * @param modality what must go in or come out, such as {@code image}
 * @param minContext tokens
 * @param maxInput USD per million tokens
 * @param maxOutput USD per million tokens
 * @param free whether the Hub must itself call it free, or not
 * @param gated whether the model must be gated, or must not
 * @param adapter whether it must be an adapter on top of another model, or a model of its own
 */
public record OfferFilter(
        @Nullable String provider,
        @Nullable String task,
        @Nullable String text,
        @Nullable String status,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput,
        @Nullable String modality,
        @Nullable Long minContext,
        @Nullable BigDecimal maxInput,
        @Nullable BigDecimal maxOutput,
        @Nullable Boolean free,
        @Nullable Boolean gated,
        @Nullable Boolean adapter) {

    /** Everything. */
    public static final OfferFilter ALL = builder().build();

    public OfferFilter {
        provider = blankToNull(provider);
        task = blankToNull(task);
        text = blankToNull(text);
        status = blankToNull(status);
        modality = blankToNull(modality);
    }

    /** By provider, task and text alone. */
    public static OfferFilter of(@Nullable String provider, @Nullable String task, @Nullable String text) {
        return builder().provider(provider).task(task).text(text).build();
    }

    /** Nothing narrowed yet. */
    public static OfferFilterBuilder builder() {
        return new OfferFilterBuilder();
    }

    /** The same criteria, open to changes. */
    public OfferFilterBuilder toBuilder() {
        return new OfferFilterBuilder(this);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
