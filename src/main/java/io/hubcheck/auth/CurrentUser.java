package io.hubcheck.auth;

import java.util.Optional;

/**
 * Who sends the request that is being answered.
 *
 * <p>For use on the request's own thread; anywhere else every method throws {@link IllegalStateException}. What it gives
 * may be taken to other threads.
 */
public interface CurrentUser {

    /** Who is signed in, with a token that has not expired; empty if nobody is. */
    Optional<SignedIn> current();

    /** How this person could sign in. */
    SignInWay way();

    /** Whether they sit at the server's own machine, as far as can be told; behind a proxy nobody does. */
    boolean atThisMachine();

    /** What became of signing in since this was last asked, if it has to be told. */
    Optional<SignInNotice> takeNotice();
}
