package io.hubcheck.auth.internal;

import java.util.List;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.AbstractRestClientOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/** How the login's server is called, and how its answers are read. */
final class ProviderHttp {

    private final OwnConnection connection = new OwnConnection();

    /** The same client of the token endpoint, calling this way. */
    <C extends AbstractRestClientOAuth2AccessTokenResponseClient<?>> C calling(C client) {
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
