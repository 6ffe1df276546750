package io.hubcheck.demo.account;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes an OAuth token the way the Hub does: a prefix and a JWT, whose signature here is none. */
final class OAuthTokenText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OAuthTokenText() {}

    static String of(Person person, Grant.OAuth grant) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "EdDSA");
        header.put("kid", "stand-in");
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("scope", grant.scopesAsText() ? String.join(" ", grant.scopes()) : grant.scopes());
        payload.put("aud", "https://huggingface.co");
        payload.put("oauthApp", "00000000-0000-4000-8000-000000000000");
        payload.put("sessionId", "0".repeat(24));
        payload.put("iat", grant.issuedAt().getEpochSecond());
        payload.put("sub", person.id());
        payload.put("exp", grant.expiresAt().getEpochSecond());
        payload.put("iss", "https://huggingface.co");
        return "hf_oauth_" + base64(JSON.writeValueAsString(header)) + '.' + base64(JSON.writeValueAsString(payload))
                + '.' + base64("not a signature");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
