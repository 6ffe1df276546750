package io.hubcheck.auth;

/** What became of signing in, where it has to be told. */
public enum SignInNotice {
    /** The person did not grant what was asked for. */
    DENIED,
    /** It did not work: an answer that was forged, late or came twice, or a Hub that could not be reached. */
    FAILED,
    /** The Hub does not accept the developer's own token. */
    TOKEN_REFUSED,
    /** The sign-in is over, and could not be renewed. */
    ENDED,
    /** A form was sent from a page that is older than the session, and nothing was done. */
    OUTDATED
}
