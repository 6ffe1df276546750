package io.hubcheck.demo.oauth.profile;

import io.hubcheck.demo.account.Avatar;
import io.hubcheck.demo.account.Person;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is told of a person, by what was granted. */
public final class ProfileClaims {

    private ProfileClaims() {}

    /**
     * The claims.
     *
     * @param hub the stand-in's own address, for absolute links
     */
    public static Map<String, Object> of(Person person, Collection<String> scopes, String hub) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", person.id());
        if (scopes.contains("profile")) {
            claims.put("name", person.fullname());
            claims.put("preferred_username", person.name());
            claims.put("profile", hub + "/" + person.name());
            claims.put("picture", hub + Avatar.path(person.name()));
        }
        if (scopes.contains("email")) {
            claims.put("email", person.name() + "@example.com");
            claims.put("email_verified", true);
        }
        return claims;
    }
}
