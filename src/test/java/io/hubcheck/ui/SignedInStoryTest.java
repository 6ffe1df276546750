package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenKind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes on the screens with who is signed in. */
final class SignedInStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice_signed_in";
    private static final String[] ALL = {"openid", "profile", "inference-api"};

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void whoIsSignedInSeesTheirNameOnEachPageAndTheWayOut() {
        signedIn();

        open("/?provider=groq");

        assertThat(textOf(header())).contains("alice").doesNotContain("Sign in");
        Component form = signOut().getParent().orElseThrow();
        assertThat(form.getElement().getAttribute("action")).isEqualTo("/logout");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getOuterHTML()).contains("value=\"/?provider=groq\"");
    }

    @Test
    void theStatusLineSaysWhoIsSignedIn() {
        signedIn();

        open("/");
        everythingArrives();

        assertThat(page()).contains("signed in as alice").doesNotContain("signed out", "lacks inference-api");
    }

    @Test
    void theProvidersAreListedAsTheirTokenOrdersThem() {
        signedIn();

        open("/");
        everythingArrives();

        assertThat(validator.tokens()).contains(TOKEN);
    }

    @Test
    void theStatusLineWarnsOfAMissingScopeAndLeadsToGrantingIt() {
        user.signsIn(TOKEN, null, "openid", "profile");
        tokens.reports(TOKEN, HandTokens.oauth(Decision.DENIED, "openid", "profile"));

        open("/");
        everythingArrives();

        assertThat(page()).contains("Your sign-in lacks inference-api");
        assertThat(linksTo("prompt=consent"))
                .containsExactly("/oauth2/authorization/huggingface?return=%2F&prompt=consent");
    }

    @Test
    void theStatusLineBlamesNoSignInForATokenOfTheirOwn() {
        user.signsInWithDeveloperToken(TOKEN);
        tokens.reports(
                TOKEN,
                HandTokens.made(
                        TokenKind.FINE_GRAINED,
                        new InferencePermission(
                                Decision.DENIED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.read"))));

        open("/");
        everythingArrives();

        assertThat(page()).contains("Your token lacks the permission").doesNotContain("Your sign-in");
    }

    @Test
    void theStatusLineBlamesNoScopeWhereACallWasRefused() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.called(Decision.DENIED, clock.instant(), ALL));

        open("/");
        everythingArrives();

        assertThat(page()).contains("A real call was refused").doesNotContain("lacks inference-api");
    }

    @Test
    void verdictsAreAskedForWithTheTokenOfWhoIsSignedIn() {
        signedIn();

        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(validator.tokens()).containsOnly(TOKEN);
        assertThat(page()).doesNotContain("Sign in to find out");
    }

    @Test
    void aDeveloperTokenIsLabelledWhereverItsOwnerIsNamed() {
        user.signsInWithDeveloperToken(TOKEN);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.DENIED, "repo.read"));

        open("/");
        everythingArrives();
        assertThat(textOf(header())).contains("developer token");
        assertThat(page()).containsPattern("(?s)signed in as alice.*developer token");

        open("/me");
        everythingArrives();
        assertThat(page()).contains("standing in for a login");
        assertThat(linksTo("prompt=consent")).isEmpty();
        assertThat(linksTo("settings/tokens/new")).hasSize(1);
    }

    @Test
    void noPageHoldsTheToken() {
        signedIn();

        for (String address : new String[] {"/", "/me", "/validate?m=owner/name"}) {
            open(address);
            everythingArrives();
            assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain(TOKEN);
            assertThat(sentToBrowser()).noneMatch(sent -> sent.contains(TOKEN));
        }
    }

    private void signedIn() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));
    }

    private static Header header() {
        return _get(Header.class);
    }

    private static NativeButton signOut() {
        return _get(NativeButton.class, button -> button.withText("Sign out"));
    }
}
