package io.hubcheck.hub;

/**
 * Where the inference router is.
 *
 * @param url without {@code /v1} and without a slash at the end
 */
public record RouterAddress(String url) {}
