package io.hubcheck.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Collects the criteria of an {@link OfferFilter}; for use by one thread. A criterion left alone, or null, does not narrow. */
public final class OfferFilterBuilder {

    private @Nullable String provider;
    private @Nullable String task;
    private @Nullable String text;
    private @Nullable String status;
    private @Nullable Boolean tools;
    private @Nullable Boolean structuredOutput;
    private @Nullable String modality;
    private @Nullable Long minContext;
    private @Nullable BigDecimal maxInput;
    private @Nullable BigDecimal maxOutput;
    private @Nullable Boolean free;
    private @Nullable Boolean gated;
    private @Nullable Boolean adapter;

    OfferFilterBuilder() {}

    OfferFilterBuilder(OfferFilter filter) {
        provider = filter.provider();
        task = filter.task();
        text = filter.text();
        status = filter.status();
        tools = filter.tools();
        structuredOutput = filter.structuredOutput();
        modality = filter.modality();
        minContext = filter.minContext();
        maxInput = filter.maxInput();
        maxOutput = filter.maxOutput();
        free = filter.free();
        gated = filter.gated();
        adapter = filter.adapter();
    }

    public OfferFilterBuilder provider(@Nullable String value) {
        provider = value;
        return this;
    }

    public OfferFilterBuilder task(@Nullable String value) {
        task = value;
        return this;
    }

    public OfferFilterBuilder text(@Nullable String value) {
        text = value;
        return this;
    }

    public OfferFilterBuilder status(@Nullable String value) {
        status = value;
        return this;
    }

    public OfferFilterBuilder tools(@Nullable Boolean value) {
        tools = value;
        return this;
    }

    public OfferFilterBuilder structuredOutput(@Nullable Boolean value) {
        structuredOutput = value;
        return this;
    }

    public OfferFilterBuilder modality(@Nullable String value) {
        modality = value;
        return this;
    }

    public OfferFilterBuilder minContext(@Nullable Long value) {
        minContext = value;
        return this;
    }

    public OfferFilterBuilder maxInput(@Nullable BigDecimal value) {
        maxInput = value;
        return this;
    }

    public OfferFilterBuilder maxOutput(@Nullable BigDecimal value) {
        maxOutput = value;
        return this;
    }

    public OfferFilterBuilder free(@Nullable Boolean value) {
        free = value;
        return this;
    }

    public OfferFilterBuilder gated(@Nullable Boolean value) {
        gated = value;
        return this;
    }

    public OfferFilterBuilder adapter(@Nullable Boolean value) {
        adapter = value;
        return this;
    }

    public OfferFilter build() {
        return new OfferFilter(
                provider,
                task,
                text,
                status,
                tools,
                structuredOutput,
                modality,
                minContext,
                maxInput,
                maxOutput,
                free,
                gated,
                adapter);
    }
}
