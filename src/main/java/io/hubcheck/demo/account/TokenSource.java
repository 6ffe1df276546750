package io.hubcheck.demo.account;

import java.util.Optional;

/** Knows tokens by their value. */
@FunctionalInterface
public interface TokenSource {

    /** The token of that value, unless it has expired. */
    Optional<DemoToken> valid(String value);
}
