package io.hubcheck.plugin.internal.call;

import java.time.Duration;

/**
 * What all calls into one plugin have to keep to.
 *
 * @param concurrency how many may be under way at once
 * @param failures how many failures in a row suspend an extension
 * @param pause for how long
 */
public record CallLimits(int concurrency, int failures, Duration pause) {}
