package io.hubcheck.api;

/**
 * One source's word on whether an offer is available.
 *
 * @param status the source's word
 * @param provenance which source, and when
 */
public record Claim(Availability status, Provenance provenance) {}
