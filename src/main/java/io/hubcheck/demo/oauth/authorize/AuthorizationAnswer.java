package io.hubcheck.demo.oauth.authorize;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Sends the browser back to the app with a code or an error, or shows a page where it is not known to be its app. */
final class AuthorizationAnswer implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OAuth2AuthorizationCodeRequestAuthenticationToken granted =
                (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        String code = Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue();
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put(OAuth2ParameterNames.CODE, code);
        redirect(response, Objects.requireNonNull(granted.getRedirectUri()), answer, granted.getState());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        OAuth2Error error = ((OAuth2AuthenticationException) exception).getError();
        OAuth2AuthorizationCodeRequestAuthenticationToken asked =
                exception instanceof OAuth2AuthorizationCodeRequestAuthenticationException failure
                        ? failure.getAuthorizationCodeRequestAuthentication()
                        : null;
        if (asked == null || asked.getRedirectUri() == null) {
            page(response, error);
            return;
        }
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put(OAuth2ParameterNames.ERROR, error.getErrorCode());
        answer.put(OAuth2ParameterNames.ERROR_DESCRIPTION, description(error));
        redirect(response, asked.getRedirectUri(), answer, asked.getState());
    }

    private static String description(OAuth2Error error) {
        return OAuth2ErrorCodes.ACCESS_DENIED.equals(error.getErrorCode())
                ? "The user denied the request"
                : Objects.requireNonNullElse(error.getDescription(), error.getErrorCode());
    }

    private static void redirect(
            HttpServletResponse response, String redirectUri, Map<String, String> answer, @Nullable String state) {
        if (state != null) {
            answer.put(OAuth2ParameterNames.STATE, state);
        }
        String query = answer.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + '=' + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, redirectUri + '?' + query);
    }

    private static void page(HttpServletResponse response, OAuth2Error error) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=utf-8");
        response.getOutputStream().write(Pages.refusal(description(error)).getBytes(StandardCharsets.UTF_8));
    }
}
