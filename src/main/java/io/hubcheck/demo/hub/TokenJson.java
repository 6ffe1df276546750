package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.demo.account.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what whoami tells of the token itself; of an OAuth token that is not its scopes. */
final class TokenJson {

    private static final String CREATED = "2026-01-15T09:00:00.000Z";

    private TokenJson() {}

    static Map<String, Object> of(DemoToken token) {
        return switch (token.grant()) {
            case Grant.OAuth oauth ->
                ordered("type", "oauth", "expiresAt", oauth.expiresAt().toString());
            case Grant.Classic(String role) -> accessToken(token, role, Map.of());
            case Grant.FineGrained(List<Grant.Scoped> scoped) ->
                accessToken(
                        token,
                        "fineGrained",
                        Map.of(
                                "fineGrained",
                                ordered(
                                        "canReadGatedRepos",
                                        false,
                                        "scoped",
                                        scoped.stream().map(TokenJson::scoped).toList())));
        };
    }

    private static Map<String, Object> accessToken(DemoToken token, String role, Map<String, Object> more) {
        Map<String, Object> accessToken = ordered("displayName", token.name(), "role", role);
        accessToken.put("createdAt", CREATED);
        accessToken.putAll(more);
        return ordered("type", "access_token", "accessToken", accessToken);
    }

    private static Map<String, Object> scoped(Grant.Scoped scoped) {
        Map<String, Object> entity = ordered(
                "_id", "%024x".formatted(Integer.toUnsignedLong(scoped.name().hashCode())), "type", scoped.type());
        entity.put("name", scoped.name());
        return ordered("entity", entity, "permissions", scoped.permissions());
    }

    private static Map<String, Object> ordered(String first, Object firstValue, String second, Object secondValue) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, firstValue);
        json.put(second, secondValue);
        return json;
    }
}
