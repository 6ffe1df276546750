package io.hubcheck.auth.internal;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.oauth2.core.endpoint.DefaultMapOAuth2AccessTokenResponseConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Reads tokens in memory that nothing else is read in later: Jackson's usual buffers would keep them for longer than anybody. */
final class TokenAnswers extends OAuth2AccessTokenResponseHttpMessageConverter {

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .build());
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final DefaultMapOAuth2AccessTokenResponseConverter meaning =
            new DefaultMapOAuth2AccessTokenResponseConverter();

    /** The cause is not passed on, since it quotes what it could not read. */
    @Override
    protected OAuth2AccessTokenResponse readInternal(
            Class<? extends OAuth2AccessTokenResponse> type, HttpInputMessage answer) {
        try {
            return meaning.convert(JSON.readValue(answer.getBody(), MEMBERS));
        } catch (IOException | JacksonException | IllegalArgumentException unreadable) {
            throw new HttpMessageNotReadableException("The answer holds no token that can be read", answer);
        }
    }
}
