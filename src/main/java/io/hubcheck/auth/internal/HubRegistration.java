package io.hubcheck.auth.internal;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What the Hub's login and this application know of each other; nobody is asked for it. */
final class HubRegistration {

    static final String ID = "huggingface";

    /** What the Hub calls a person's name on it. */
    static final String USERNAME = "preferred_username";

    private static final String REDIRECT = "{baseUrl}/login/oauth2/code/{registrationId}";

    private HubRegistration() {}

    /** @param hub the Hub's address, where the login is unless something else is set */
    static ClientRegistration of(AuthProperties settings, String hub) {
        String provider = provider(settings, hub);
        boolean secret = !settings.clientSecret().isBlank();
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.clientId().strip())
                .clientSecret(settings.clientSecret().strip())
                .clientAuthenticationMethod(
                        secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(REDIRECT)
                .scope(settings.scopeList())
                .issuerUri(provider)
                .authorizationUri(provider + "/oauth/authorize")
                .tokenUri(provider + "/oauth/token")
                .userInfoUri(provider + "/oauth/userinfo")
                .jwkSetUri(provider + "/oauth/jwks")
                .userNameAttributeName(USERNAME)
                .build();
    }

    private static String provider(AuthProperties settings, String hub) {
        return settings.providerUrl().isBlank()
                ? hub
                : settings.providerUrl().strip().replaceFirst("/+$", "");
    }
}
