package io.hubcheck.hub.internal.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** USD per million tokens. */
public record WirePricing(
        @Nullable BigDecimal input, @Nullable BigDecimal output) {}
