package io.hubcheck.hub;

import io.hubcheck.api.ProviderId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a real call.
 *
 * @param provider who answered, as the router says, or null if it doesn't
 * @param firstToken how long the one token took to arrive, the network included
 */
public record ChatAnswer(@Nullable ProviderId provider, Duration firstToken) {}
