package io.hubcheck.demo.oauth.token;

import io.hubcheck.demo.account.Person;
import io.hubcheck.demo.oauth.client.Scope;
import io.hubcheck.demo.oauth.profile.ProfileClaims;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Lets tokens carry what the Hub's carry. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final Duration ID_TOKEN_LIFE = Duration.ofHours(1);

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        Person person = Person.named(principal.getName()).orElseThrow();
        context.getClaims().claims(claims -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                accessToken(claims, person, context);
            } else {
                idToken(claims, person, context);
            }
        });
    }

    private static void accessToken(Map<String, Object> claims, Person person, JwtEncodingContext context) {
        claims.keySet().retainAll(List.of("iat", "iss"));
        claims.put("scope", Scope.ordered(context.getAuthorizedScopes()));
        claims.put("aud", claims.get("iss"));
        claims.put("oauthApp", context.getRegisteredClient().getClientId());
        claims.put("sessionId", sessionId(context));
        claims.put("sub", person.id());
        claims.put("exp", issuedAt(claims).plus(person.signInLife()));
    }

    private static void idToken(Map<String, Object> claims, Person person, JwtEncodingContext context) {
        claims.keySet().retainAll(List.of("iat", "iss", "aud", "auth_time", "nonce"));
        String hub = context.getAuthorizationServerContext().getIssuer();
        claims.putAll(ProfileClaims.of(person, context.getAuthorizedScopes(), hub));
        claims.put("exp", issuedAt(claims).plus(ID_TOKEN_LIFE));
    }

    /** As the Hub gives: 24 hex digits, the same after a refresh. */
    private static String sessionId(JwtEncodingContext context) {
        String id = Objects.requireNonNull(context.getAuthorization()).getId();
        return id.replace("-", "").substring(0, 24);
    }

    private static Instant issuedAt(Map<String, Object> claims) {
        return (Instant) Objects.requireNonNull(claims.get("iat"));
    }
}
