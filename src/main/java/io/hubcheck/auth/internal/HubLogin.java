package io.hubcheck.auth.internal;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.csrf.CsrfFilter;

/** The Hub's login, on a filter chain. */
final class HubLogin {

    /** Nobody is sent there for want of a right; without such a page a ready-made one would be served. */
    private static final String LOGIN_PAGE = "/me";

    private final ClientRegistrationRepository registrations;
    private final SessionSignIns signIns;
    private final ProviderHttp http;
    private final SignInResult result;

    HubLogin(ClientRegistration registration, SessionSignIns signIns, ProviderHttp http, SignInResult result) {
        this.registrations = new InMemoryClientRegistrationRepository(registration);
        this.signIns = signIns;
        this.http = http;
        this.result = result;
    }

    void addTo(HttpSecurity chain) {
        DefaultOAuth2UserService users = new DefaultOAuth2UserService();
        users.setRestOperations(http.operations());
        OidcUserService openIdUsers = new OidcUserService();
        openIdUsers.setOauth2UserService(users);
        chain.oauth2Login(login -> login.loginPage(LOGIN_PAGE)
                        .clientRegistrationRepository(registrations)
                        .authorizedClientRepository(signIns)
                        .authorizationEndpoint(
                                begin -> begin.authorizationRequestResolver(new SignInRequests(registrations))
                                        .authorizationRequestRepository(new PendingLogins()))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(
                                http.calling(RestClientAuthorizationCodeTokenResponseClient::new)))
                        .userInfoEndpoint(
                                user -> user.userService(users).oidcUserService(new CheckedUsers(openIdUsers)))
                        .successHandler(result)
                        .failureHandler(result))
                .addFilterBefore(new LoginMethods(), CsrfFilter.class)
                .addFilterBefore(new CallbackFaults(result), OAuth2AuthorizationRequestRedirectFilter.class);
    }
}
