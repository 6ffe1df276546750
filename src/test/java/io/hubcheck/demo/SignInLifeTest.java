package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.oauth.client.Client;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SignInLifeTest extends SigningIn {

    private final MovableClock clock = new MovableClock("2026-06-01T00:00:00Z");

    @Override
    StandInOptions options() {
        return StandInOptions.forTests().withClock(clock);
    }

    static List<Client> clients() {
        return List.of(Client.CONFIDENTIAL, Client.PUBLIC);
    }

    @Test
    void aTokenLivesForEightHours() throws Exception {
        String token = accessToken(tokens(Client.CONFIDENTIAL, "demo-alice"));

        clock.move(Duration.ofHours(8).minusSeconds(1));
        assertThat(whoami(token)).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(whoami(token)).isEqualTo(401);
        assertThat(send(bearing("/oauth/userinfo", token)).statusCode()).isEqualTo(401);
        assertThat(send(posting(bearing("/v1/chat/completions", token), "openai/gpt-oss-20b"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void oneOfThePeopleIsSignedInForThreeMinutesOnly() throws Exception {
        JsonNode tokens = tokens(Client.CONFIDENTIAL, "demo-frank");

        assertThat(tokens.path("expires_in").asLong()).isEqualTo(180);
        clock.move(Duration.ofMinutes(3));
        assertThat(whoami(accessToken(tokens))).isEqualTo(401);
        assertThat(whoami(accessToken(json(refresh(Client.CONFIDENTIAL, refreshToken(tokens))))))
                .isEqualTo(200);
    }

    @Test
    void whoamiTellsUntilWhenTheTokenLives() throws Exception {
        Instant signedIn = clock.instant();
        String token = accessToken(tokens(Client.CONFIDENTIAL, "demo-alice"));

        JsonNode auth = json(send(bearing("/api/whoami-v2", token))).path("auth");

        assertThat(auth.path("type").asString()).isEqualTo("oauth");
        assertThat(auth.path("expiresAt").asString())
                .isEqualTo(signedIn.plus(Duration.ofHours(8)).toString());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void aRefreshGivesNewTokensAndSpendsTheOldRefreshToken(Client client) throws Exception {
        JsonNode first = tokens(client, "demo-alice");
        clock.move(Duration.ofHours(9));

        JsonNode second = json(refresh(client, refreshToken(first)));

        assertThat(second.path("scope").asString()).isEqualTo(SCOPES);
        assertThat(whoami(accessToken(second))).isEqualTo(200);
        assertThat(claims(accessToken(second)).path("sessionId"))
                .isEqualTo(claims(accessToken(first)).path("sessionId"));
        assertThat(refreshToken(second)).startsWith("hf_oauth__refresh_").isNotEqualTo(refreshToken(first));
        assertRefused(refresh(client, refreshToken(first)));
        assertThat(refresh(client, refreshToken(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void ofTwoWhoRefreshAtOnceOneComesTooLate() throws Exception {
        String refreshToken = refreshToken(tokens(Client.CONFIDENTIAL, "demo-alice"));
        Callable<Integer> refreshing =
                () -> refresh(Client.CONFIDENTIAL, refreshToken).statusCode();
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = both.invokeAll(List.of(refreshing, refreshing));

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 400);
        }
    }

    @Test
    void aRefreshTokenIsNoAccessTokenAndOfUseToItsAppAlone() throws Exception {
        String refreshToken = refreshToken(tokens(Client.CONFIDENTIAL, "demo-alice"));

        assertThat(whoami(refreshToken)).isEqualTo(401);
        assertRefused(refresh(Client.NO_INFERENCE, refreshToken));
        assertRefused(refresh(Client.PUBLIC, refreshToken));
        assertThat(json(anonymousToken("grant_type", "refresh_token", "refresh_token", refreshToken))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_client");
    }

    @Test
    void refreshingCanBeMadeToFail() throws Exception {
        JsonNode tokens = tokens(Client.CONFIDENTIAL, "demo-alice");

        hub.oauth().refuseRefresh(true);
        assertRefused(refresh(Client.CONFIDENTIAL, refreshToken(tokens)));
        assertThat(whoami(accessToken(tokens))).isEqualTo(200);

        hub.oauth().refuseRefresh(false);
        assertThat(refresh(Client.CONFIDENTIAL, refreshToken(tokens)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tokensCanBeMadeToExpire() throws Exception {
        JsonNode tokens = tokens(Client.CONFIDENTIAL, "demo-alice");

        hub.oauth().expireTokens();

        assertThat(whoami(accessToken(tokens))).isEqualTo(401);
        assertThat(refresh(Client.CONFIDENTIAL, refreshToken(tokens)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatOnePersonGrantedCanBeTakenBack() throws Exception {
        JsonNode alice = tokens(Client.CONFIDENTIAL, "demo-alice");
        browser.submit("/logout", "");
        JsonNode bob = tokens(Client.CONFIDENTIAL, "demo-bob");

        hub.oauth().revoke("demo-alice");

        assertThat(whoami(accessToken(alice))).isEqualTo(401);
        assertRefused(refresh(Client.CONFIDENTIAL, refreshToken(alice)));
        assertThat(whoami(accessToken(bob))).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("error").asString()).isEqualTo("invalid_grant");
    }

    private static String accessToken(JsonNode tokens) {
        return tokens.path("access_token").asString();
    }

    private static String refreshToken(JsonNode tokens) {
        return tokens.path("refresh_token").asString();
    }
}
