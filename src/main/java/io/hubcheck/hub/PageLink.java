package io.hubcheck.hub;

import java.net.URI;

/**
 * Where a list goes on, as the Hub gave it; only ever on the Hub's own host.
 *
 * @param uri the whole address, cursor included
 */
public record PageLink(URI uri) {}
