package io.hubcheck.ui.home.filter;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Availability;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.Criterion;
import java.math.BigDecimal;
import java.util.Map;

/** What criteria and their values are called on the page. */
public final class CriterionTexts {

    private final Formats formats;

    public CriterionTexts(Formats formats) {
        this.formats = formats;
    }

    static String label(Criterion criterion) {
        return translate("filter." + criterion.parameter());
    }

    /** A whole criterion, such as "Context ≥ 128,000". */
    public String chip(Map.Entry<Criterion, String> criterion) {
        return chip(criterion.getKey(), value(criterion.getKey(), criterion.getValue()));
    }

    private static String chip(Criterion criterion, String value) {
        return switch (criterion) {
            case CALLABLE -> label(criterion);
            case ADAPTER -> value;
            case MAX_INPUT, MAX_OUTPUT -> translate("chip.most", translate("chip." + criterion.parameter()), value);
            case MIN_CONTEXT -> translate("chip.least", translate("column.context"), value);
            case TEXT, PROVIDER, TASK, STATUS, TOOLS, STRUCTURED, MODALITY, FREE, GATED, SINCE ->
                translate("chip.is", label(criterion), value);
        };
    }

    /** An order, such as "Downloads ↓". */
    public static String sort(OfferSort sort) {
        return translate(
                sort.descending() ? "sort.down" : "sort.up",
                translate("column." + sort.column().word()));
    }

    String value(Criterion criterion, String value) {
        return switch (criterion) {
            case TEXT, PROVIDER, TASK, MODALITY -> value;
            case STATUS -> status(value);
            case MAX_INPUT, MAX_OUTPUT -> formats.usd(new BigDecimal(value));
            case MIN_CONTEXT -> formats.number(Long.parseLong(value));
            case SINCE -> formats.count("filter.days", Long.parseLong(value.replace("d", "")));
            case TOOLS, STRUCTURED, FREE, GATED, ADAPTER, CALLABLE -> answer(criterion, value);
        };
    }

    static String status(String word) {
        return AvailabilityLook.of(new Availability(word)).word();
    }

    static String answer(Criterion criterion, String value) {
        boolean yes = Boolean.parseBoolean(value);
        return criterion == Criterion.ADAPTER
                ? translate(yes ? "filter.adapters" : "filter.models")
                : translate(yes ? "tools.yes" : "tools.no");
    }
}
