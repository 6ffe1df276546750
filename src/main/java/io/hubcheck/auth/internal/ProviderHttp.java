package io.hubcheck.auth.internal;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractOAuth2AuthorizationGrantRequest;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** How the login's server is called, and how its answers are read. */
final class ProviderHttp {

    private final OwnConnection connection = new OwnConnection();

    /** Such a client of the token endpoint, calling this way. It is made for the first call: it sets up TLS, though not for us. */
    <G extends AbstractOAuth2AuthorizationGrantRequest> OAuth2AccessTokenResponseClient<G> calling(
            Supplier<AbstractRestClientOAuth2AccessTokenResponseClient<G>> client) {
        SingletonSupplier<OAuth2AccessTokenResponseClient<G>> made = SingletonSupplier.of(() -> calling(client.get()));
        return grant -> made.obtain().getTokenResponse(grant);
    }

    private <G extends AbstractOAuth2AuthorizationGrantRequest> OAuth2AccessTokenResponseClient<G> calling(
            AbstractRestClientOAuth2AccessTokenResponseClient<G> client) {
        client.setRestClient(RestClient.builder()
                .requestInterceptor(connection)
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new TokenAnswers());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    RestOperations operations() {
        RestTemplate operations = new RestTemplate();
        operations.setInterceptors(List.of(connection));
        operations.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return operations;
    }
}
