package io.hubcheck.auth.internal;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Forgets the id token of whoever signs in once it has been checked: all who know the person would keep it with them. */
final class CheckedUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String FORGOTTEN = "forgotten";

    private final OAuth2UserService<OidcUserRequest, OidcUser> standard;

    CheckedUsers(OAuth2UserService<OidcUserRequest, OidcUser> standard) {
        this.standard = standard;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest login) {
        OidcUser user = Objects.requireNonNull(standard.loadUser(login));
        OidcIdToken checked = user.getIdToken();
        return new DefaultOidcUser(
                List.of(),
                new OidcIdToken(FORGOTTEN, checked.getIssuedAt(), checked.getExpiresAt(), checked.getClaims()),
                user.getUserInfo(),
                HubRegistration.USERNAME);
    }
}
