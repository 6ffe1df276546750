package io.hubcheck.hub.internal;

import io.hubcheck.api.Price;
import io.hubcheck.hub.internal.wire.WirePricing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures that make sense; others count as not said. */
final class Figures {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int MOST_DECIMALS = 40;

    private Figures() {}

    /** A whole number of at least {@code least}. */
    static @Nullable Long count(@Nullable BigDecimal figure, long least) {
        return figure == null || figure.compareTo(BigDecimal.valueOf(least)) < 0 || figure.compareTo(LARGEST) > 0
                ? null
                : figure.longValue();
    }

    /** A number greater than zero. */
    static @Nullable Double measure(@Nullable BigDecimal figure) {
        return figure == null || figure.signum() <= 0 || figure.compareTo(LARGEST) > 0 ? null : figure.doubleValue();
    }

    /** A price, if both of its figures are there. */
    static @Nullable Price price(@Nullable WirePricing pricing) {
        BigDecimal input = pricing == null ? null : amount(pricing.input());
        BigDecimal output = pricing == null ? null : amount(pricing.output());
        return input == null || output == null ? null : new Price(input, output);
    }

    private static @Nullable BigDecimal amount(@Nullable BigDecimal figure) {
        boolean sensible = figure != null
                && figure.signum() >= 0
                && figure.compareTo(LARGEST) <= 0
                && figure.scale() <= MOST_DECIMALS;
        return sensible ? figure : null;
    }
}
