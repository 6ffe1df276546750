package io.hubcheck.demo.oauth.token;

import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.account.Grant;
import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.oauth.client.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Who allowed which app what, with the code and the tokens that came of it. */
public final class Authorizations implements OAuth2AuthorizationService {

    private final IssuedTokens issued;
    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private volatile boolean refreshRefused;

    public Authorizations(IssuedTokens issued) {
        this.issued = issued;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        byId.put(authorization.getId(), authorization);
        OAuth2Authorization.Token<OAuth2AccessToken> token = authorization.getAccessToken();
        if (token == null) {
            return;
        }
        if (token.isInvalidated()) {
            issued.removeAllOf(authorization.getId());
        } else {
            issued.add(authorization.getId(), demoToken(authorization, token.getToken()));
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
        issued.removeAllOf(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (refreshRefused && type != null && OAuth2TokenType.REFRESH_TOKEN.equals(type)) {
            return null;
        }
        return byId.values().stream()
                .filter(authorization -> token.equals(authorization.getAttribute(OAuth2ParameterNames.STATE))
                        || authorization.getToken(token) != null)
                .findFirst()
                .orElse(null);
    }

    /** Lets refresh tokens be turned away, or accepted again. */
    public void refuseRefresh(boolean refused) {
        refreshRefused = refused;
    }

    /** Takes back everything that a person allowed. */
    public void removeAllOf(String person) {
        byId.values().stream()
                .filter(authorization -> authorization.getPrincipalName().equals(person))
                .forEach(this::remove);
    }

    /** What apps hold now: access tokens, refresh tokens and id tokens. */
    public List<String> tokens() {
        return byId.values().stream()
                .flatMap(authorization -> Stream.of(
                        authorization.getAccessToken(),
                        authorization.getRefreshToken(),
                        authorization.getToken(OidcIdToken.class)))
                .filter(Objects::nonNull)
                .map(held -> held.getToken().getTokenValue())
                .toList();
    }

    public void clear() {
        byId.clear();
        issued.clear();
        refreshRefused = false;
    }

    private static DemoToken demoToken(OAuth2Authorization authorization, OAuth2AccessToken token) {
        Instant issuedAt = Objects.requireNonNull(token.getIssuedAt());
        Instant expiresAt = Objects.requireNonNull(token.getExpiresAt());
        Grant grant = new Grant.OAuth(Scope.ordered(token.getScopes()), false, issuedAt, expiresAt);
        Person owner = Person.named(authorization.getPrincipalName()).orElseThrow();
        return new DemoToken(authorization.getRegisteredClientId(), token.getTokenValue(), owner, grant, "signed in");
    }
}
