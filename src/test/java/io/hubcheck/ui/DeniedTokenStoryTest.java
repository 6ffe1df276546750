package io.hubcheck.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose token may not call inference is told what it lacks, in the words of its kind, or what is not known of it. */
final class DeniedTokenStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice_signed_in";
    private static final String[] ALL = {"openid", "profile", "inference-api"};

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void aCallThatWasRefusedIsNotBlamedOnAScopeThatIsThere() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.called(Decision.DENIED, clock.instant(), ALL));

        open("/me");
        everythingArrives();

        assertThat(page())
                .contains("by a real call", "The router refused a real call with your token at ")
                .contains("though inference-api was granted")
                .doesNotContain("Without inference-api");
        assertThat(linksTo("prompt=consent")).hasSize(1);
    }

    @Test
    void aRefusedCallAndAScopeThatIsMissingAreBothToldOf() {
        user.signsIn(TOKEN, null, "openid", "inference-api");
        tokens.reports(TOKEN, HandTokens.called(Decision.DENIED, clock.instant(), "openid", "inference-api"));

        open("/me");
        everythingArrives();

        assertThat(page()).contains("though inference-api was granted", "Without profile your name");
    }

    @Test
    void aTokenThatHasARoleIsNotToldOfScopes() {
        assertThat(madeByHand(TokenKind.CLASSIC, refused()))
                .contains("The router refused a real call, though the Hub documents that a token with a role may")
                .contains("Make a token that may")
                .doesNotContain("inference-api");
    }

    @Test
    void aTokenThatLacksThePermissionIsToldOfIt() {
        assertThat(madeByHand(TokenKind.FINE_GRAINED, permitted(Decision.DENIED, List.of("repo.content.read"))))
                .contains("Without the permission inference.serverless.write for your own account")
                .doesNotContain("inference-api", "The router refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "repo.content.read", "inference.serverless.write"})
    void aTokenThatIsKnownToLackThePermissionIsToldOfItAfterARefusedCallToo(String elsewhere) {
        List<String> permissions = elsewhere.isEmpty() ? List.of() : List.of(elsewhere);
        tokens.reportsApartFromCalls(
                TOKEN, HandTokens.made(TokenKind.FINE_GRAINED, permitted(Decision.DENIED, permissions)));

        assertThat(madeByHand(TokenKind.FINE_GRAINED, refused(permissions.toArray(String[]::new))))
                .contains("Without the permission inference.serverless.write", "The router refused a real call with")
                .doesNotContain("inference-api", "See on the Hub");
    }

    @Test
    void aTokenWithThePermissionWhoseCallWasRefusedIsNotSaidToLackIt() {
        List<String> permissions = List.of("inference.serverless.write");
        tokens.reportsApartFromCalls(
                TOKEN, HandTokens.made(TokenKind.FINE_GRAINED, permitted(Decision.GRANTED, permissions)));

        assertThat(madeByHand(TokenKind.FINE_GRAINED, refused("inference.serverless.write")))
                .contains("See on the Hub whether this token has the permission inference.serverless.write")
                .doesNotContain("inference-api", "Without the permission");
    }

    @Test
    void aTokenWhosePermissionsCouldNotBeReadIsNotSaidToLackOne() {
        tokens.reportsApartFromCalls(TOKEN, HandTokens.made(TokenKind.FINE_GRAINED, InferencePermission.UNKNOWN));

        assertThat(madeByHand(TokenKind.FINE_GRAINED, refused()))
                .contains("See on the Hub whether this token has the permission")
                .doesNotContain("Without the permission");
    }

    @Test
    void aTokenWithoutAnyScopeIsToldOfNoCallThatNobodyMade() {
        user.signsIn(TOKEN, null);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.DENIED));

        open("/me");
        everythingArrives();

        assertThat(page()).contains("inference-api").doesNotContain("The router refused");
    }

    @Test
    void whoIsSignedInCanGrantAnewWhatNobodyKnowsThatTheyGranted() {
        user.signsIn(TOKEN, null);
        tokens.reports(TOKEN, HandTokens.made(TokenKind.OAUTH, refused()));

        open("/me");
        everythingArrives();

        assertThat(page()).contains("Sign in anew to grant it again").doesNotContain("make a new one");
    }

    @Test
    void ofATokenThatTheHubTellsNothingOfOnlyTheRefusedCallIsTold() {
        assertThat(madeByHand(TokenKind.UNKNOWN, refused()))
                .contains("it is not known what this token was given")
                .doesNotContain("inference-api", "Without the permission");
    }

    private String madeByHand(TokenKind kind, InferencePermission inference) {
        user.signsInWithDeveloperToken(TOKEN);
        tokens.reports(TOKEN, HandTokens.made(kind, inference));
        open("/me");
        everythingArrives();
        return page();
    }

    private static InferencePermission permitted(Decision decision, List<String> permissions) {
        return new InferencePermission(decision, PermissionBasis.FINE_GRAINED_PERMISSION, permissions);
    }

    private InferencePermission refused(String... permissions) {
        return new InferencePermission(
                Decision.DENIED, PermissionBasis.REAL_CALL, List.of(permissions), List.of(), clock.instant());
    }
}
