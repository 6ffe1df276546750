package io.hubcheck.api;

/** What sort of token it is, as the Hub says. */
@Stable
public enum TokenKind {
    /** Given to an app by a login; carries scopes. */
    OAUTH,
    /** Made by hand, with permissions picked one by one. */
    FINE_GRAINED,
    /** Made by hand, with a read or write role. */
    CLASSIC,
    /** Not found out. */
    UNKNOWN
}
