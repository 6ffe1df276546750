package io.hubcheck.auth.internal;

import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInSecurity;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuthProperties.class)
class AuthConfiguration {

    private final ProviderHttp http = new ProviderHttp();
    private final SignInResult result = new SignInResult();

    @Bean
    SessionSignIns signIns(Clock clock) {
        return new SessionSignIns(
                new TokenRefresh(http.calling(RestClientRefreshTokenTokenResponseClient::new)), clock);
    }

    @Bean
    DeveloperTokens developerTokens(AuthProperties settings) {
        return new DeveloperTokens(settings);
    }

    @Bean
    CurrentUser currentUser(
            AuthProperties settings,
            SessionSignIns signIns,
            DeveloperTokens developerTokens,
            SecurityContextHolderStrategy contexts) {
        return new SessionCurrentUser(settings, signIns, developerTokens, contexts);
    }

    @Bean
    SignInSecurity signInSecurity(
            AuthProperties settings,
            HubLinks links,
            SessionSignIns signIns,
            DeveloperTokens developerTokens,
            SecurityContextHolderStrategy contexts,
            Hub hub,
            Clock clock) {
        Optional<HubLogin> hubLogin = Optional.of(settings)
                .filter(AuthProperties::hasClient)
                .map(set -> new HubLogin(HubRegistration.of(set, links.hub()), signIns, http, result));
        return new SessionSignInSecurity(
                hubLogin,
                new DeveloperTokenFilter(developerTokens, signIns, hub, clock),
                result,
                new RenewalFilter(signIns, contexts),
                new OutdatedForms(signIns));
    }

    /** Each of its filters would time itself, and start a timer and make tags for that: more work than what it does. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Spring Security takes this one from nowhere but the beans. */
    @Bean
    IdTokens idTokens(Clock clock) {
        return new IdTokens(http.operations(), clock);
    }
}
