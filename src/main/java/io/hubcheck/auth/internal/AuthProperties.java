package io.hubcheck.auth.internal;

import io.hubcheck.hub.Credential;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in. Blank means not set.
 *
 * @param providerUrl the login's address, without a slash at the end; the Hub's own if not set
 * @param clientId what the Hub knows this application by
 * @param clientSecret not set for a public client
 * @param scopes what is asked for, separated by blanks
 * @param developer whether whoever started this lets their own token stand in for a login; never by itself, since a
 *     proxy on this machine can look like the developer
 * @param developerToken a developer's own token
 * @param developerTokenFile the file with a developer's own token
 */
@ConfigurationProperties("hubcheck.auth")
record AuthProperties(
        @DefaultValue("") String providerUrl,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String scopes,
        @DefaultValue("false") boolean developer,
        @DefaultValue("") Credential developerToken,
        @DefaultValue("") String developerTokenFile) {

    private static final String DEFAULT_SCOPES = "openid profile inference-api";

    boolean hasClient() {
        return !clientId.isBlank();
    }

    List<String> scopeList() {
        String all = scopes.isBlank() ? DEFAULT_SCOPES : scopes;
        return List.of(all.strip().split("\\s+"));
    }

    /** Holds neither the secret nor the token. */
    @Override
    public String toString() {
        return "AuthProperties[providerUrl=%s, clientId=%s]".formatted(providerUrl, clientId);
    }
}
