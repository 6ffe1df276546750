package io.hubcheck.api;

/**
 * A pair that is served and comes close to the one asked about.
 *
 * @param model what
 * @param provider by whom
 * @param task for what
 */
@Stable
public record Alternative(ModelId model, ProviderId provider, Task task) {}
