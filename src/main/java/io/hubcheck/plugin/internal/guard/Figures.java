package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Price;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures of a plugin: what can't be one is not known. */
final class Figures {

    private static final int MOST_DIGITS = 100;

    private Figures() {}

    static @Nullable Long atLeast(long least, @Nullable Long figure) {
        return figure == null || figure < least ? null : figure;
    }

    static @Nullable Double sane(@Nullable Double figure) {
        return figure == null || !Double.isFinite(figure) || figure < 0 ? null : figure;
    }

    /** Half a price would mislead. */
    static @Nullable Price sane(@Nullable Price price) {
        return price == null || !isSane(price.input()) || !isSane(price.output()) ? null : price;
    }

    /** A figure of a few letters such as 1E+2000000000 may be written out over gigabytes, and a class of its own lie. */
    private static boolean isSane(BigDecimal figure) {
        return figure.getClass() == BigDecimal.class
                && figure.precision() <= MOST_DIGITS
                && figure.scale() >= -MOST_DIGITS
                && figure.scale() <= MOST_DIGITS;
    }
}
