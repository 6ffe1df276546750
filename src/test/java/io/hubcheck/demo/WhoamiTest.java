package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhoamiTest extends Asking {

    @ParameterizedTest
    @CsvSource({"read, read", "write, write", "pro, read"})
    void aClassicTokenHasARoleAndNoPermissions(String token, String role) throws Exception {
        JsonNode accessToken = whoami(token).path("auth").path("accessToken");

        assertThat(whoami(token).path("auth").path("type").asString()).isEqualTo("access_token");
        assertThat(accessToken.path("role").asString()).isEqualTo(role);
        assertThat(accessToken.has("fineGrained")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fine_inference, user, demo-alice, inference.serverless.write",
        "fine_org, org, demo-lab, inference.serverless.write",
        "fine_none, user, demo-alice, repo.content.read"
    })
    void aFineGrainedTokenListsPermissionsByEntity(String token, String type, String name, String permission)
            throws Exception {
        JsonNode accessToken = whoami(token).path("auth").path("accessToken");
        JsonNode scoped = accessToken.path("fineGrained").path("scoped").path(0);

        assertThat(accessToken.path("role").asString()).isEqualTo("fineGrained");
        assertThat(scoped.path("entity").path("type").asString()).isEqualTo(type);
        assertThat(scoped.path("entity").path("name").asString()).isEqualTo(name);
        assertThat(scoped.path("permissions").path(0).asString()).isEqualTo(permission);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oauth", "oauth_text", "oauth_no_inference"})
    void ofAnOAuthTokenNothingIsToldButItsEnd(String token) throws Exception {
        JsonNode auth = whoami(token).path("auth");

        assertThat(auth.propertyNames()).containsExactly("type", "expiresAt");
        assertThat(auth.path("type").asString()).isEqualTo("oauth");
        assertThat(Instant.parse(auth.path("expiresAt").asString())).isAfter(Instant.now());
    }

    @Test
    void anOAuthTokenCarriesItsScopesAsArrayOrText() {
        assertThat(payload("oauth").path("scope").isArray()).isTrue();
        assertThat(payload("oauth").path("scope").toString()).contains("inference-api");
        assertThat(payload("oauth_text").path("scope").asString()).isEqualTo("openid profile inference-api");
        assertThat(payload("oauth_no_inference").path("scope").toString()).doesNotContain("inference-api");
        assertThat(payload("oauth_expired").path("exp").asLong())
                .isLessThan(Instant.now().getEpochSecond());
    }

    @Test
    void aPersonMayPayAndBelongToAnOrganisation() throws Exception {
        JsonNode bob = whoami("pro");

        assertThat(bob.path("isPro").asBoolean()).isTrue();
        assertThat(texts(bob.path("orgs"), "name")).containsExactly("demo-lab");
        assertThat(bob.path("avatarUrl").asString()).matches("/avatars/[0-9a-f]{32}\\.svg");
        assertThat(bob.path("id").asString()).matches("[0-9a-f]{24}");
    }

    @Test
    void withoutAValidTokenNobodyIsAnybody() throws Exception {
        assertThat(get("/api/whoami-v2").statusCode()).isEqualTo(401);
        assertThat(get("/api/whoami-v2", "oauth_expired").statusCode()).isEqualTo(401);
    }

    private JsonNode whoami(String token) throws Exception {
        return json(get("/api/whoami-v2", token));
    }

    private JsonNode payload(String token) {
        String value = hub.tokens().value(token);
        assertThat(value).startsWith("hf_oauth_");
        String payload = value.split("\\.")[1];
        return JsonMapper.shared().readTree(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
