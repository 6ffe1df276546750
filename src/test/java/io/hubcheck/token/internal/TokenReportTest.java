package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of any token, and of one that nothing could be found out about. */
class TokenReportTest extends ReportStory {

    @Test
    void theReportSaysWhoseTheTokenIsAndWhen() {
        TokenReport report = inspect(CLASSIC_TOKEN, classic("write"));

        assertThat(report)
                .isEqualTo(new TokenReport(
                        true,
                        TokenKind.CLASSIC,
                        "alice",
                        null,
                        new InferencePermission(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of()),
                        List.of("acme"),
                        null,
                        List.of(),
                        null,
                        clock.instant()));
    }

    @ParameterizedTest
    @MethodSource("trouble")
    void troubleWithTheHubDoesNotMakeATokenInvalid(HubException trouble) {
        TokenReport report = refused(CLASSIC_TOKEN, trouble);

        assertThat(report.valid()).isNull();
        assertThat(report.problem()).isEqualTo(trouble.problem());
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
        assertThat(report.fetchedAt()).isEqualTo(clock.instant());
    }

    static Stream<HubException> trouble() {
        return Stream.of(
                new HubException.RateLimited("Asked too often.", Instant.parse("2026-10-01T12:04:00Z")),
                new HubException.RateLimited("Asked too often.", null),
                new HubException.Unreachable("No answer.", null),
                new HubException.Malformed("A page instead of an answer.", null),
                new HubException.Forbidden("Not from here."),
                new HubException.Rejected(418, "Not understood."));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \t"})
    void noTokenIsToldFromABadOneWithoutAskingTheHub(String token) {
        assertRefusedByForm(token, "token_missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hf_short1",
                "hf_demo alice",
                "hf_demo\nalice",
                "hf_demo\u0000alice",
                "hf_demo_älice",
                "hf_demo_a\u007flice"
            })
    void whatCannotBeATokenIsNotSentToTheHub(String token) {
        assertRefusedByForm(token, "token_malformed");
    }

    @Test
    void tenCharactersAreEnoughForATokenToBeAskedAbout() {
        assertThat(inspect("hf_demo_10", classic("read")).valid()).isTrue();
    }

    private void assertRefusedByForm(String token, String code) {
        TokenReport report = tokens.inspect(Credential.of(token));

        assertThat(report.valid()).isFalse();
        assertThat(report.problem()).extracting(Problem::code).isEqualTo(code);
        assertThat(report.problem().message()).isNotBlank();
        assertThat(hub.asked()).isEmpty();
    }
}
