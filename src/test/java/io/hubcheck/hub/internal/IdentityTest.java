package io.hubcheck.hub.internal;

import static io.hubcheck.hub.internal.HubFixture.error;
import static io.hubcheck.hub.internal.HubFixture.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose token it is. */
class IdentityTest {

    private static final Credential ALICE = Credential.of(HubFixture.TOKEN);

    @AutoClose
    private final HubFixture fixture = new HubFixture();

    private Identity whoamiSaying(String body) {
        fixture.hubAnswers(json(body));
        return fixture.hub().whoami(ALICE);
    }

    @Test
    void aClassicTokenTellsItsOwnerAndItsRole() {
        Identity identity = whoamiSaying("""
                {"type":"user","id":"62f2","name":"alice","fullname":"Alice A.","email":null,"canPay":false,"isPro":true,
                 "periodEnd":null,"avatarUrl":"/avatars/934b.svg","orgs":[{"type":"org","name":"acme"},{"name":null},null],
                 "auth":{"type":"access_token","accessToken":{"displayName":"ci","role":"write","createdAt":"2026-01-01T00:00:00Z"}}}""");

        assertThat(identity)
                .isEqualTo(new Identity(
                        "alice",
                        "Alice A.",
                        HubFixture.address(fixture.hubServer) + "/avatars/934b.svg",
                        true,
                        List.of("acme"),
                        "access_token",
                        null,
                        "write",
                        null));
        var asked = HubFixture.asked(fixture.hubServer);
        assertThat(asked.getTarget()).isEqualTo("/api/whoami-v2");
        Headers headers = asked.getHeaders();
        assertThat(headers.get("Authorization")).isEqualTo("Bearer " + HubFixture.TOKEN);
    }

    @Test
    void aFineGrainedTokenTellsWhatItMayDoToWhat() {
        Identity identity = whoamiSaying("""
                {"name":"alice","auth":{"type":"access_token","accessToken":{"role":"fineGrained","fineGrained":{
                  "canReadGatedRepos":false,"global":["discussion.write"],
                  "scoped":[{"entity":{"_id":"1","type":"user","name":"alice"},"permissions":["inference.serverless.write"]},
                            {"entity":{"_id":"2","type":"org"},"permissions":["repo.write",7]},
                            {"permissions":["inference.serverless.write"]},null]}}}}""");

        assertThat(identity.role()).isEqualTo("fineGrained");
        assertThat(identity.grants())
                .containsExactly(
                        new Grant("user", "alice", List.of("inference.serverless.write")),
                        new Grant("org", null, List.of("repo.write")),
                        new Grant(null, null, List.of("inference.serverless.write")),
                        new Grant("global", null, List.of("discussion.write")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"fineGrained\":null", ",\"fineGrained\":{}"})
    void permissionsThatAreNotSaidAreNotTakenForNone(String fineGrained) {
        String body =
                "{\"name\":\"alice\",\"auth\":{\"type\":\"access_token\",\"accessToken\":{\"role\":\"fineGrained\"%s}}}";

        assertThat(whoamiSaying(body.formatted(fineGrained)).grants()).isNull();
    }

    @Test
    void anOauthTokenTellsWhenItEndsButNothingOfItsScopes() {
        Identity identity = whoamiSaying("""
                {"name":"alice","avatarUrl":"https://cdn.example/a.png","auth":{"type":"oauth","expiresAt":"2026-11-01T18:00:00.000Z"}}""");

        assertThat(identity.authType()).isEqualTo("oauth");
        assertThat(identity.expiresAt()).isEqualTo(Instant.parse("2026-11-01T18:00:00Z"));
        assertThat(identity.avatar()).isEqualTo("https://cdn.example/a.png");
        assertThat(identity.role()).isNull();
        assertThat(identity.grants()).isNull();
        assertThat(identity.pro()).isFalse();
    }

    @Test
    void aTimeThatIsNoneIsNotSaid() {
        assertThat(whoamiSaying("{\"name\":\"alice\",\"auth\":{\"expiresAt\":\"tomorrow\"}}")
                        .expiresAt())
                .isNull();
    }

    @Test
    void aPictureThatIsNoWebAddressIsNotShown() {
        assertThat(whoamiSaying("{\"name\":\"alice\",\"avatarUrl\":\"javascript:alert(1)\"}")
                        .avatar())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":7}", "null", "[]"})
    void anAnswerWithoutANameIsRefused(String body) {
        assertThatThrownBy(() -> whoamiSaying(body)).isInstanceOf(HubException.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Invalid username or password.", "Invalid credentials in Authorization header", "whatever"})
    void any401MeansThatTheTokenIsNoGood(String message) {
        fixture.hubAnswers(error(401, message));

        assertThatThrownBy(() -> fixture.hub().whoami(ALICE)).isInstanceOf(HubException.InvalidToken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hf_demo\nalice", "hf_demo_alicé", "hf demo"})
    void aTokenThatNoHeaderCanCarryIsNoGoodAndNotSent(String token) {
        assertThatThrownBy(() -> fixture.hub().whoami(Credential.of(token)))
                .isInstanceOf(HubException.InvalidToken.class);
        assertThat(fixture.hubServer.getRequestCount()).isZero();
    }
}
