package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.ui.component.AvailabilityLook;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.address.OfferColumn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is written in the cells of a model: how far its offers reach. */
final class ModelTexts {

    private final Formats formats;
    private final OfferTexts texts;

    ModelTexts(Formats formats, OfferTexts texts) {
        this.formats = formats;
        this.texts = texts;
    }

    String providers(ModelRow row) {
        return formats.count("count.providers", row.providers());
    }

    String tasks(ModelRow row) {
        return row.offers().stream()
                .map(offer -> offer.task().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String input(ModelRow row) {
        return range(OfferColumn.INPUT, row, offer -> figure(offer, Price::input));
    }

    String output(ModelRow row) {
        return range(OfferColumn.OUTPUT, row, offer -> figure(offer, Price::output));
    }

    String context(ModelRow row) {
        return text(OfferColumn.CONTEXT, row.greatest(Offer::contextLength));
    }

    String latency(ModelRow row) {
        return text(OfferColumn.LATENCY, row.least(Offer::firstTokenLatencyMs));
    }

    String throughput(ModelRow row) {
        return text(OfferColumn.THROUGHPUT, row.greatest(Offer::tokensPerSecond));
    }

    String checked(ModelRow row) {
        return formats.ago(row.offers().stream()
                .map(OfferTexts::newest)
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    /** Providers, prices and context in one line. */
    String facts(ModelRow row) {
        return translate("model.facts", providers(row), input(row), output(row), context(row));
    }

    /** What the figure of a column is, of the many that there are. */
    String meaning(OfferColumn column, ModelRow row) {
        return translate(
                "group." + column.word(),
                formats.count("count.offers", row.offers().size()));
    }

    /** Each offer in a line of its own. */
    List<OfferLine> lines(ModelRow row) {
        return row.offers().stream().map(this::line).toList();
    }

    private OfferLine line(Offer offer) {
        return new OfferLine(
                Pages.provider(offer.provider()),
                offer.provider().value(),
                AvailabilityLook.of(offer.availability()),
                offer.task().value(),
                texts.facts(offer, List.of(OfferColumn.LATENCY, OfferColumn.THROUGHPUT, OfferColumn.CHECKED)),
                texts.address(offer),
                translate("line.validate"));
    }

    private String range(OfferColumn column, ModelRow row, Function<Offer, @Nullable BigDecimal> value) {
        String ends = Stream.of(row.least(value), row.greatest(value))
                .flatMap(Optional::stream)
                .map(offer -> texts.text(column, offer))
                .distinct()
                .collect(Collectors.joining(" – "));
        return ends.isEmpty() ? texts.text(column, row.offers().getFirst()) : ends;
    }

    private String text(OfferColumn column, Optional<Offer> offer) {
        return offer.map(found -> texts.text(column, found)).orElse(OfferTexts.UNKNOWN);
    }

    private static @Nullable BigDecimal figure(Offer offer, Function<Price, BigDecimal> figure) {
        Price price = offer.price();
        return price == null ? null : figure.apply(price);
    }
}
