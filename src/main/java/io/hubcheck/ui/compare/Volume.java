package io.hubcheck.ui.compare;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much somebody calls.
 *
 * @param input tokens read a request
 * @param output tokens written a request
 * @param requests a month
 */
record Volume(long input, long output, long requests) {

    /** A small assistant: what is shown before anybody says how much they call. */
    static final Volume USUAL = new Volume(1_000, 500, 10_000);

    private static final BigDecimal PRICED = BigDecimal.valueOf(1_000_000);

    /** What an offer costs a month, in USD; empty if a price that counts is not known. */
    Optional<BigDecimal> costs(Offer offer) {
        Price price = offer.price();
        if (price == null) {
            return Boolean.TRUE.equals(offer.free()) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        BigDecimal one = price.input()
                .multiply(BigDecimal.valueOf(input))
                .add(price.output().multiply(BigDecimal.valueOf(output)));
        return Optional.of(one.multiply(BigDecimal.valueOf(requests)).divide(PRICED));
    }
}
