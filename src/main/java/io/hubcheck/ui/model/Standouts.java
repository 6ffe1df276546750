package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.ui.home.address.OfferColumn;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who is best in what, among those that are live and say how good they are: at least two must, and not all the same, else
 * nobody stands out. Several may share a place.
 */
final class Standouts {

    private static final Set<OfferColumn> LOWEST_WINS = Set.of(OfferColumn.INPUT, OfferColumn.OUTPUT);
    private static final Map<OfferColumn, Function<Offer, @Nullable BigDecimal>> FIGURES = Map.of(
            OfferColumn.INPUT, offer -> price(offer, Price::input),
            OfferColumn.OUTPUT, offer -> price(offer, Price::output),
            OfferColumn.CONTEXT,
                    offer -> offer.contextLength() == null ? null : BigDecimal.valueOf(offer.contextLength()),
            OfferColumn.THROUGHPUT,
                    offer -> offer.tokensPerSecond() == null ? null : BigDecimal.valueOf(offer.tokensPerSecond()));

    private final Map<OfferColumn, BigDecimal> best = new EnumMap<>(OfferColumn.class);
    private final Map<OfferColumn, Long> holders = new EnumMap<>(OfferColumn.class);

    Standouts(List<Offer> offers) {
        FIGURES.keySet().forEach(column -> find(column, offers));
    }

    /** Why an offer stands out in a column, in a word or two, or empty if it doesn't. */
    Optional<String> word(OfferColumn column, Offer offer) {
        BigDecimal value = value(column, offer);
        BigDecimal winning = best.get(column);
        if (value == null || winning == null || winning.compareTo(value) != 0) {
            return Optional.empty();
        }
        String word = translate("best." + column.word());
        boolean shared = Objects.requireNonNull(holders.get(column)) > 1;
        return Optional.of(shared ? translate("model.shared", word) : word);
    }

    private void find(OfferColumn column, List<Offer> offers) {
        List<BigDecimal> values = offers.stream()
                .map(offer -> value(column, offer))
                .filter(Objects::nonNull)
                .sorted(LOWEST_WINS.contains(column) ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .toList();
        if (values.size() > 1 && values.getFirst().compareTo(values.getLast()) != 0) {
            BigDecimal winning = values.getFirst();
            best.put(column, winning);
            holders.put(
                    column,
                    values.stream()
                            .filter(value -> value.compareTo(winning) == 0)
                            .count());
        }
    }

    private static @Nullable BigDecimal value(OfferColumn column, Offer offer) {
        Function<Offer, @Nullable BigDecimal> figure = FIGURES.get(column);
        return figure == null || !offer.availability().equals(Availability.LIVE) ? null : figure.apply(offer);
    }

    private static @Nullable BigDecimal price(Offer offer, Function<Price, BigDecimal> figure) {
        return offer.price() == null ? null : figure.apply(offer.price());
    }
}
