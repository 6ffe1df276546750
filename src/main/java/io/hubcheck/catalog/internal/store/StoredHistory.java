package io.hubcheck.catalog.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the changes reach that are kept.
 *
 * @param since when the oldest snapshot was read whose changes are all there, or null if there is none yet
 * @param last the number of the newest change; 0 if there is none
 */
public record StoredHistory(@Nullable Instant since, long last) {}
