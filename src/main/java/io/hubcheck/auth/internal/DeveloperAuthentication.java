package io.hubcheck.auth.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** That the developer's token was accepted, and whose it is; the token itself is not in it. */
final class DeveloperAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String username;

    DeveloperAuthentication(String username) {
        super(List.of());
        this.username = username;
        setAuthenticated(true);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String getPrincipal() {
        return username;
    }
}
