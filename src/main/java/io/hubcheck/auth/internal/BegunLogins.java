package io.hubcheck.auth.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** The last few logins that a session began, each to be taken once. Safe for many threads. */
final class BegunLogins {

    private static final int MOST = 5;

    private final Map<String, OAuth2AuthorizationRequest> byState = new LinkedHashMap<>();

    /** The oldest gives way to it. */
    synchronized void add(OAuth2AuthorizationRequest login) {
        byState.put(Objects.requireNonNull(login.getState()), login);
        if (byState.size() > MOST) {
            byState.remove(byState.keySet().iterator().next());
        }
    }

    synchronized @Nullable OAuth2AuthorizationRequest get(String state) {
        return byState.get(state);
    }

    synchronized @Nullable OAuth2AuthorizationRequest take(String state) {
        return byState.remove(state);
    }
}
