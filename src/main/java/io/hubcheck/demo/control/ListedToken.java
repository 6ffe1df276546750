package io.hubcheck.demo.control;

import io.hubcheck.demo.account.DemoToken;

/** A demo token as the page shows it. */
record ListedToken(String name, String value, String owner, String shows) {

    static ListedToken of(DemoToken token) {
        return new ListedToken(token.name(), token.value(), token.owner().name(), token.shows());
    }
}
