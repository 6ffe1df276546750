package io.hubcheck.demo.oauth.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Finds the public app behind a request that bears no secret. The Hub's own JavaScript client doesn't name the app: its
 * code tells.
 */
public final class ClientOfGrant implements AuthenticationConverter {

    private static final OAuth2TokenType CODE = new OAuth2TokenType(OAuth2ParameterNames.CODE);

    private final OAuth2AuthorizationService authorizations;

    public ClientOfGrant(OAuth2AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        boolean bearsSecret = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        String refreshToken = request.getParameter(OAuth2ParameterNames.REFRESH_TOKEN);
        if (bearsSecret || (code == null && refreshToken == null)) {
            return null;
        }
        String named = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        String client = named != null ? named : clientOf(code, refreshToken);
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null, single(request));
    }

    private String clientOf(@Nullable String code, @Nullable String refreshToken) {
        OAuth2Authorization authorization = null;
        if (code != null) {
            authorization = authorizations.findByToken(code, CODE);
        } else if (refreshToken != null) {
            authorization = authorizations.findByToken(refreshToken, OAuth2TokenType.REFRESH_TOKEN);
        }
        if (authorization == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        return authorization.getRegisteredClientId();
    }

    private static Map<String, Object> single(HttpServletRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }
}
