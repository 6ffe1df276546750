package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.Offer;
import io.hubcheck.ui.component.Formats;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the lowest to the highest price for output among live offers; a dash if none says one. */
final class PriceRange {

    private PriceRange() {}

    static String of(Figures figures, Formats formats) {
        String range = Stream.of(Optional.ofNullable(figures.cheapest()), Optional.ofNullable(figures.dearest()))
                .flatMap(Optional<Offer>::stream)
                .map(offer -> formats.usd(Figures.output(offer)))
                .distinct()
                .collect(Collectors.joining(" – "));
        return range.isEmpty() ? translate("unknown") : range;
    }
}
