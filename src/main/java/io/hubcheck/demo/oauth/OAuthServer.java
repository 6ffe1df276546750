package io.hubcheck.demo.oauth;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.hubcheck.demo.oauth.authorize.BrowserSide;
import io.hubcheck.demo.oauth.authorize.Consents;
import io.hubcheck.demo.oauth.client.Client;
import io.hubcheck.demo.oauth.token.Authorizations;
import io.hubcheck.demo.oauth.token.ClientOfGrant;
import io.hubcheck.demo.oauth.token.IssuedTokens;
import io.hubcheck.demo.oauth.token.OneAtATime;
import io.hubcheck.demo.oauth.token.RefreshingPublicClient;
import io.hubcheck.demo.oauth.token.TokenAnswer;
import io.hubcheck.demo.oauth.token.TokenGenerator;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The authorization server. The stand-in's other paths know nothing of it. */
@EnableWebSecurity
public class OAuthServer {

    /** All that Spring Security may see. */
    public static final List<String> PATHS = List.of(
            BrowserSide.AUTHORIZE,
            BrowserSide.CONSENT,
            BrowserSide.LOGIN,
            BrowserSide.LOGOUT,
            "/oauth/token",
            "/oauth/jwks",
            "/.well-known/openid-configuration");

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                Client.all().stream().map(Client::registered).toList());
    }

    @Bean
    SecurityContextHolderStrategy securityContexts() {
        return new PresentSecurityContexts();
    }

    @Bean
    IssuedTokens issuedTokens(InstantSource clock) {
        return new IssuedTokens(clock);
    }

    @Bean
    Authorizations authorizations(IssuedTokens issued) {
        return new Authorizations(issued);
    }

    @Bean
    Consents consents() {
        return new Consents();
    }

    @Bean
    SignIn signIn(Authorizations authorizations, IssuedTokens issued, Consents consents) {
        return new SignIn(authorizations, issued, consents);
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return SigningKeys.SOURCE;
    }

    @Bean
    TokenGenerator tokenGenerator(JWKSource<SecurityContext> keys, InstantSource clock) {
        return new TokenGenerator(keys, clock);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder()
                .authorizationEndpoint(BrowserSide.AUTHORIZE)
                .tokenEndpoint("/oauth/token")
                .jwkSetEndpoint("/oauth/jwks")
                .oidcUserInfoEndpoint("/oauth/userinfo")
                .build();
    }

    @Bean
    SecurityFilterChain oauth(
            HttpSecurity http,
            InstantSource clock,
            RegisteredClientRepository clients,
            Authorizations authorizations,
            Consents consents) {
        BrowserSide.login(http, clock);
        return http.oauth2AuthorizationServer(server -> {
                    server.authorizationEndpoint(endpoint -> BrowserSide.authorization(endpoint, consents));
                    tokenSide(server, clients, authorizations);
                    discovery(server);
                })
                .oauth2ResourceServer(userinfo -> userinfo.jwt(jwt -> jwt.decoder(token -> {
                    // The server insists on a decoder, but its own userinfo is out of reach: it knows no prefix.
                    throw new BadJwtException("Not here");
                })))
                .addFilterBefore(new OneAtATime("/oauth/token"), SecurityContextHolderFilter.class)
                .build();
    }

    private static void tokenSide(
            OAuth2AuthorizationServerConfigurer server,
            RegisteredClientRepository clients,
            Authorizations authorizations) {
        TokenAnswer answer = new TokenAnswer();
        server.clientAuthentication(client -> client.authenticationConverter(new ClientOfGrant(authorizations))
                        .authenticationProvider(new RefreshingPublicClient(clients))
                        .errorResponseHandler(answer))
                .tokenEndpoint(token -> token.accessTokenResponseHandler(answer).errorResponseHandler(answer));
    }

    private static void discovery(OAuth2AuthorizationServerConfigurer server) {
        server.oidc(oidc -> oidc.providerConfigurationEndpoint(
                document -> document.providerConfigurationCustomizer(Discovery::asAtTheHub)));
    }
}
