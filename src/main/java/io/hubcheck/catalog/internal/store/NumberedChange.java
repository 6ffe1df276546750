package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.OfferChange;

/** A change and its place among all: the newest has the highest number. */
public record NumberedChange(long number, OfferChange change) {}
