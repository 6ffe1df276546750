package io.hubcheck.catalog;

import java.time.Instant;

/**
 * What the Hub answered, and when.
 *
 * @param value what
 * @param fetchedAt when the answer arrived here
 */
public record Answer<T>(T value, Instant fetchedAt) {}
