package io.hubcheck.auth;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, as the Hub tells.
 *
 * @param username the name on the Hub
 * @param name as they call themselves, or null
 * @param picture an absolute http or https address, or null
 * @param pro whether they pay for PRO
 * @param organizations the names of the organisations they belong to
 */
public record Profile(
        String username, @Nullable String name, @Nullable URI picture, boolean pro, List<String> organizations) {

    public Profile {
        organizations = List.copyOf(organizations);
    }
}
