package io.hubcheck.api;

import java.net.URI;

/**
 * What a person can do about a finding.
 *
 * @param label what following the link does, as a verb phrase
 * @param url where; a relative one is a page of Hubcheck itself
 */
@Stable
public record Fix(String label, URI url) {}
