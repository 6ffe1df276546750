package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.oauth;
import static io.hubcheck.token.internal.HandMade.oauthToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the Hub said it granted when it gave a token counts more than what the token says of itself. */
class GrantedScopeTest {

    private static final Credential TOKEN = Credential.of(oauthToken("{\"scope\":\"openid inference-api\"}"));
    private static final Set<String> WITHOUT = Set.of("openid", "profile");

    private final HandClock clock = new HandClock();
    private final WhoamiHub hub = new WhoamiHub(token -> oauth());
    private final CachedTokens tokens = HandMade.tokens(hub, clock);

    @Test
    void aScopeThatWasNotGrantedIsMissingWhateverTheTokenSays() {
        assertThat(tokens.inspect(TOKEN, WITHOUT).inference())
                .isEqualTo(new InferencePermission(
                        Decision.DENIED, PermissionBasis.TOKEN_RESPONSE_SCOPE, List.of("openid", "profile")));
    }

    @Test
    void aScopeThatWasGrantedIsThereWhateverTheTokenSays() {
        Credential silent = Credential.of(oauthToken("{\"sub\":\"x\"}"));

        assertThat(tokens.inspect(silent, Set.of("inference-api")).inference().decision())
                .isEqualTo(Decision.GRANTED);
    }

    @Test
    void whoAsksLaterAboutTheSameTokenIsToldTheSame() {
        tokens.inspect(TOKEN, WITHOUT);

        assertThat(tokens.inspect(TOKEN).inference().decision()).isEqualTo(Decision.DENIED);
        assertThat(hub.asked()).hasSize(1);
    }

    @Test
    void whatWasGrantedIsForgottenAfterAnHour() {
        tokens.inspect(TOKEN, WITHOUT);

        clock.advance(Duration.ofHours(1));

        assertThat(tokens.inspect(TOKEN).inference().basis()).isEqualTo(PermissionBasis.JWT_SCOPE);
    }

    @Test
    void whatOneTokenWasGrantedIsNotAnothers() {
        tokens.inspect(TOKEN, WITHOUT);

        Credential other = Credential.of(oauthToken("{\"scope\":\"inference-api\",\"n\":2}"));
        assertThat(tokens.inspect(other).inference().decision()).isEqualTo(Decision.GRANTED);
    }

    @Test
    void anAnswerThatNamedNoScopesSaysNothing() {
        assertThat(tokens.inspect(TOKEN, Set.of()).inference().basis()).isEqualTo(PermissionBasis.JWT_SCOPE);
    }

    @Test
    void aTokenThatTheHubRefusesMayDoNothingWhateverItWasGranted() {
        hub.answers(token -> {
            throw new HubException.InvalidToken();
        });

        assertThat(tokens.inspect(TOKEN, Set.of("inference-api")).inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void scopesAreOfOAuthTokensOnly() {
        hub.answers(token -> classic("read"));

        assertThat(tokens.inspect(Credential.of(CLASSIC_TOKEN), WITHOUT)
                        .inference()
                        .basis())
                .isEqualTo(PermissionBasis.CLASSIC_ROLE);
    }
}
