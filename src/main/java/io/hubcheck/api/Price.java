package io.hubcheck.api;

import java.math.BigDecimal;

/**
 * What a provider charges, in USD per million tokens. A price of zero alone does not mean free: see {@link Offer#free()}.
 *
 * @param input per million tokens read, never negative
 * @param output per million tokens written, never negative
 */
@Stable
public record Price(BigDecimal input, BigDecimal output) {

    /** @throws IllegalArgumentException if a figure is negative */
    public Price {
        if (input.signum() < 0 || output.signum() < 0) {
            throw new IllegalArgumentException("A price must not be negative");
        }
    }
}
