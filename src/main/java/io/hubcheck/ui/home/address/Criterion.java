package io.hubcheck.ui.home.address;

import io.hubcheck.api.Availability;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferFilterBuilder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** By what the catalogue can be narrowed. Each value is kept as the address spells it. */
public enum Criterion {
    TEXT("q"),
    PROVIDER("provider"),
    TASK("task"),
    STATUS("status"),
    MAX_INPUT("maxInput"),
    MAX_OUTPUT("maxOutput"),
    MIN_CONTEXT("minContext"),
    TOOLS("tools"),
    STRUCTURED("structured"),
    MODALITY("modality"),
    FREE("free"),
    GATED("gated"),
    ADAPTER("adapter"),
    /** First seen in the last days, such as {@code 7d}. */
    SINCE("since"),
    /** May be called: what every source calls live, and is known to need nobody's permission. */
    CALLABLE("callable");

    private static final Set<String> YES_OR_NO = Set.of("true", "false");
    private static final Map<Criterion, String> CALLABLE_MEANS =
            Map.of(STATUS, Availability.LIVE.word(), GATED, "false");

    private final String parameter;

    Criterion(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses, the same as in the API's. */
    public String parameter() {
        return parameter;
    }

    /** The value that was typed, as an address spells it; empty if it can't be one. */
    public Optional<String> read(String typed) {
        return switch (this) {
            case TEXT, PROVIDER, TASK, STATUS, MODALITY -> Optional.of(typed);
            case MAX_INPUT, MAX_OUTPUT -> TypedNumber.amount(typed);
            case MIN_CONTEXT -> TypedNumber.tokens(typed);
            case TOOLS, STRUCTURED, FREE, GATED, ADAPTER -> Optional.of(typed).filter(YES_OR_NO::contains);
            case SINCE -> FirstSeen.days(typed).map(days -> typed);
            case CALLABLE -> Optional.of(typed).filter("true"::equals);
        };
    }

    /** The criteria of the catalogue itself that it stands for. */
    Map<Criterion, String> meaning(String value) {
        return this == CALLABLE ? CALLABLE_MEANS : Map.of(this, value);
    }

    /** Whether nothing could ever meet both this and {@link #CALLABLE}. */
    boolean rulesOutCallable(String value) {
        return !CALLABLE_MEANS.getOrDefault(this, value).equals(value);
    }

    /** Adds what it means; {@link #SINCE} is nothing that an offer tells, but a matter of what is selected from. */
    void applyTo(OfferFilterBuilder filter, String value) {
        switch (this) {
            case TEXT -> filter.text(value);
            case PROVIDER -> filter.provider(value);
            case TASK -> filter.task(value);
            case STATUS -> filter.status(value);
            case MAX_INPUT -> filter.maxInput(new BigDecimal(value));
            case MAX_OUTPUT -> filter.maxOutput(new BigDecimal(value));
            case MIN_CONTEXT -> filter.minContext(Long.valueOf(value));
            case TOOLS -> filter.tools(Boolean.valueOf(value));
            case STRUCTURED -> filter.structuredOutput(Boolean.valueOf(value));
            case MODALITY -> filter.modality(value);
            case FREE -> filter.free(Boolean.valueOf(value));
            case GATED -> filter.gated(Boolean.valueOf(value));
            case ADAPTER -> filter.adapter(Boolean.valueOf(value));
            case SINCE -> {}
            case CALLABLE -> meaning(value).forEach((criterion, meant) -> criterion.applyTo(filter, meant));
        }
    }
}
