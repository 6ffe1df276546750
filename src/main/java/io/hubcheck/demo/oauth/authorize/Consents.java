package io.hubcheck.demo.oauth.authorize;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;

/** Remembers which scopes a person granted an app, so that nobody is asked the same twice. */
public final class Consents implements OAuth2AuthorizationConsentService {

    private final Map<Key, Set<String>> granted = new ConcurrentHashMap<>();

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        granted.put(new Key(consent.getRegisteredClientId(), consent.getPrincipalName()), consent.getScopes());
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        granted.remove(new Key(consent.getRegisteredClientId(), consent.getPrincipalName()));
    }

    /** None: else the server would add what was granted before to what is granted now. */
    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String client, String person) {
        return null;
    }

    /** Whether the person must be asked: for the first time, for more than before, or because the app wants it. */
    boolean isNeeded(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationRequest request = Objects.requireNonNull(context.getAuthorizationRequest());
        Authentication person = (Authentication)
                Objects.requireNonNull(context.getAuthentication().getPrincipal());
        Set<String> before =
                granted.getOrDefault(new Key(context.getRegisteredClient().getId(), person.getName()), Set.of());
        return isWanted(request) || !before.containsAll(request.getScopes());
    }

    public void removeAllOf(String person) {
        granted.keySet().removeIf(key -> key.person().equals(person));
    }

    public void clear() {
        granted.clear();
    }

    private static boolean isWanted(OAuth2AuthorizationRequest request) {
        return request.getAdditionalParameters().get("prompt") instanceof String prompt
                && Arrays.asList(prompt.split(" ")).contains("consent");
    }

    private record Key(String client, String person) {}
}
