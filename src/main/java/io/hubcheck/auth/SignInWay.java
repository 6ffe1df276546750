package io.hubcheck.auth;

import java.util.List;

/** How somebody could sign in. */
public sealed interface SignInWay {

    /**
     * With the Hub's login.
     *
     * @param scopes what is asked for
     */
    record WithHub(List<String> scopes) implements SignInWay {
        public WithHub {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * With the token that is on their machine, which is also the server's.
     *
     * @param place where it was found, such as the name of a variable
     */
    record WithDeveloperToken(String place) implements SignInWay {}

    /** Not at all, since this application is not registered with the Hub. */
    record NotConfigured() implements SignInWay {}
}
