package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignedIn;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Optional;

/** What a session holds of somebody who signed in; over as soon as it no longer does. Safe for many threads. */
sealed interface HeldSignIn extends HttpSessionBindingListener permits HubSignIn, DeveloperSignIn {

    /** Who that is as of now; empty once the sign-in is over. */
    Optional<SignedIn> now();

    /** Whether it will never be anybody again. */
    boolean isOver();

    /** Ends it for every page that still shows it, since somebody signed out or somebody else signed in. */
    void end();

    /** The session ended, or holds another one. */
    @Override
    default void valueUnbound(HttpSessionBindingEvent event) {
        end();
    }

    /** Asks for another credential where the present one is about to expire. */
    void renewIfDue();
}
