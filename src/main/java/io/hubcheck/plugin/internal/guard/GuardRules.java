package io.hubcheck.plugin.internal.guard;

import java.time.InstantSource;

/**
 * What all extensions have to keep to.
 *
 * @param mostOffers how many offers one source may bring
 */
public record GuardRules(Deadlines deadlines, int mostOffers, InstantSource clock) {}
