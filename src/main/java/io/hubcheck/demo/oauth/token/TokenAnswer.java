package io.hubcheck.demo.oauth.token;

import io.hubcheck.demo.oauth.client.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import tools.jackson.databind.json.JsonMapper;

/** Answers at the token endpoint in the Hub's words. */
public final class TokenAnswer implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AccessTokenAuthenticationToken granted = (OAuth2AccessTokenAuthenticationToken) authentication;
        OAuth2AccessToken token = granted.getAccessToken();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("access_token", token.getTokenValue());
        json.put("token_type", "bearer");
        json.put("expires_in", life(token).toSeconds());
        json.putAll(granted.getAdditionalParameters());
        json.put("scope", String.join(" ", Scope.ordered(token.getScopes())));
        OAuth2RefreshToken refreshToken = granted.getRefreshToken();
        if (refreshToken != null) {
            json.put("refresh_token", refreshToken.getTokenValue());
        }
        write(response, 200, json);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        String code = exception instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : OAuth2ErrorCodes.INVALID_REQUEST;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("error", code);
        json.put("error_description", description(code));
        write(response, 400, json);
    }

    private static String description(String code) {
        return switch (code) {
            case OAuth2ErrorCodes.INVALID_GRANT -> "The code, its verifier or the refresh token is invalid";
            case OAuth2ErrorCodes.INVALID_CLIENT -> "The client is unknown, or its secret is wrong";
            case OAuth2ErrorCodes.INVALID_SCOPE -> "The scope was not granted";
            case OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE -> "The grant type is not supported";
            default -> "The request is not valid";
        };
    }

    private static Duration life(OAuth2AccessToken token) {
        return Duration.between(
                Objects.requireNonNull(token.getIssuedAt()), Objects.requireNonNull(token.getExpiresAt()));
    }

    private static void write(HttpServletResponse response, int status, Map<String, Object> json) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE + ";charset=utf-8");
        response.getOutputStream().write(JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
    }
}
