package io.hubcheck.api;

/** What a decision about a token's right to call inference rests on, strongest first. */
@Stable
public enum PermissionBasis {
    /** A call that a person asked for, answered by the Hub. */
    REAL_CALL,
    /** The scopes that the Hub said it granted when it gave the token. */
    TOKEN_RESPONSE_SCOPE,
    /** The scopes written in the token itself, read after the Hub accepted the token. */
    JWT_SCOPE,
    /** The permissions that the Hub lists for a fine-grained token. */
    FINE_GRAINED_PERMISSION,
    /** The documented meaning of a classic token's role. */
    CLASSIC_ROLE,
    /** Nothing. */
    NONE
}
