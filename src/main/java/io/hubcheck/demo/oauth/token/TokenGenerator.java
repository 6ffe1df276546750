package io.hubcheck.demo.oauth.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Writes tokens as the Hub does: with prefixes, and with a refresh token for public apps too. */
public final class TokenGenerator implements OAuth2TokenGenerator<OAuth2Token> {

    private static final String ACCESS = "hf_oauth_";
    private static final String REFRESH = "hf_oauth__refresh_";

    private final StringKeyGenerator random =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);
    private final Clock seconds;
    private final JwtGenerator jwts;

    public TokenGenerator(JWKSource<SecurityContext> keys, InstantSource clock) {
        seconds = Clock.tick(clock.withZone(ZoneOffset.UTC), Duration.ofSeconds(1));
        jwts = new JwtGenerator(new NimbusJwtEncoder(keys));
        jwts.setClock(seconds);
        jwts.setJwtCustomizer(new TokenClaims());
    }

    @Override
    public @Nullable OAuth2Token generate(OAuth2TokenContext context) {
        if (OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return new OAuth2RefreshToken(REFRESH + random.generateKey(), seconds.instant());
        }
        Jwt jwt = jwts.generate(context);
        return jwt != null && OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()) ? prefixed(jwt) : jwt;
    }

    private static Jwt prefixed(Jwt jwt) {
        return new Jwt(
                ACCESS + jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getHeaders(), jwt.getClaims());
    }
}
