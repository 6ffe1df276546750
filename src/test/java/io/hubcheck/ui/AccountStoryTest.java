package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInWay;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes on the screens with who is signed in. */
final class AccountStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice_signed_in";
    private static final String NEXT = "hf_demo_alice_renewed";
    private static final String[] ALL = {"openid", "profile", "inference-api"};

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void theWayBackFromTheLoginHoldsNoTokenThatWasInTheAddress() {
        open("/?provider=groq&q=hf_not_a_real_token_1");

        assertThat(signIn(header()).getHref()).endsWith("?return=%2F");
    }

    @Test
    void whoIsSignedOutCanSignInFromEachPageAndComesBackToIt() {
        open("/validate?m=owner/name");

        assertThat(signIn(header()).getHref())
                .isEqualTo("/oauth2/authorization/huggingface?return=%2Fvalidate%3Fm%3Downer%252Fname");
        assertThat(signIn(header()).getTitle().orElseThrow()).contains("openid, profile, inference-api");
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
    void theAccountPageShowsOneselfAndWhatTheTokenMayDo() {
        user.signsIn(TOKEN, clock.instant().plus(Duration.ofHours(8)), ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));

        open("/me");
        everythingArrives();

        assertThat(page())
                .contains("Alice Example", "PRO", "Member of acme, demo-lab")
                .contains("from signing in (OAuth)", "by what the Hub granted at sign-in")
                .contains("inference-api, openid, profile", "in 8:00:00")
                .doesNotContain("Without inference-api");
        timePasses(Duration.ofSeconds(1));
        assertThat(page()).contains("in 7:59:59");
    }

    @Test
    void anOpenAccountPageGoesOnWithTheTokenThatTookTheOthersPlace() {
        user.signsIn(TOKEN, clock.instant().plus(Duration.ofMinutes(3)), ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));
        tokens.reports(NEXT, HandTokens.oauth(Decision.GRANTED, ALL));
        user.renewsTo(NEXT, clock.instant().plus(Duration.ofHours(8)), ALL);
        open("/me");
        everythingArrives();

        timePasses(Duration.ofMinutes(2));
        everythingArrives();
        timePasses(Duration.ofMinutes(1));
        everythingArrives();

        assertThat(page()).contains("in 7:57:00");
        assertThat(tokens.asked()).endsWith(NEXT);
    }

    @Test
    void theAccountPageSaysWhatAMissingScopeBlocksAndMendsIt() {
        user.signsIn(TOKEN, null, "openid", "profile");
        tokens.reports(TOKEN, HandTokens.oauth(Decision.DENIED, "openid", "profile"));

        open("/me");
        everythingArrives();

        assertThat(page()).contains("Without inference-api you can’t call Inference Providers");
        assertThat(linksTo("prompt=consent")).singleElement().asString().contains("return=%2Fme");
    }

    @Test
    void aThrottledHubLeavesTheTokenUndecided() {
        signedIn();
        tokens.reports(TOKEN, HandTokens.THROTTLED);

        open("/me");
        everythingArrives();

        assertThat(page()).contains("could not be found out", "The Hub is asked too often.", "alice");
    }

    @Test
    void theAccountPageAsksInItsPlaceToSignIn() {
        open("/me");

        assertThat(page()).contains("Sign in to see what the Hub knows about you");
        assertThat(_find(Anchor.class, link -> link.withText("Sign in with Hugging Face")))
                .hasSize(2)
                .allMatch(link -> link.getHref().endsWith("?return=%2Fme"));
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
    void aVerdictWithoutATokenOffersToSignIn() {
        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(validator.tokens()).containsOnlyNulls();
        assertThat(page()).contains("Sign in to find out whether your own token may make this call.");
    }

    @Test
    void theOrganisationThatOneBillsIsUsedUntilAnAddressNamesAnother() {
        signedIn();
        open("/me");
        _setValue(_get(Select.class), "demo-lab");

        open("/validate?m=owner/name");
        everythingArrives();
        open("/validate?m=owner/name&bill=acme");
        everythingArrives();

        assertThat(validator.asked()).extracting(PairQuestion::billTo).containsExactly("demo-lab", "acme");
    }

    @Test
    void commandsBillTheChosenOrganisationAndLinksToThePageDoNot() {
        signedIn();
        open("/me");
        _setValue(_get(Select.class), "demo-lab");

        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(textOf(_get(Pre.class))).contains("billTo=demo-lab");
        assertThat(address()).doesNotContain("demo-lab");
    }

    @Test
    void aTokenThatTheHubRefusesIsRenewedAndTheQuestionAskedWithTheNewOne() {
        signedIn();
        tokens.reports(TOKEN, HandTokens.REFUSED);
        tokens.reports(NEXT, HandTokens.oauth(Decision.GRANTED, ALL));
        user.renewsTo(NEXT, null, ALL);

        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(validator.tokens()).containsExactly(NEXT);
        assertThat(textOf(header())).contains("alice");
    }

    @Test
    void aSignInThatCannotBeRenewedEndsInAPlaceWithoutLosingThePage() {
        signedIn();
        tokens.reports(TOKEN, HandTokens.REFUSED);
        user.renewsTo(null, null);

        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(page()).contains("Your sign-in has ended. Sign in again");
        assertThat(address()).isEqualTo("/validate?m=owner%2Fname");
        assertThat(textOf(header())).contains("Sign in with Hugging Face").doesNotContain("alice");
        assertThat(validator.tokens()).containsOnlyNulls();
    }

    @Test
    void anOpenPageRenewsASignInBeforeItEnds() {
        Instant end = clock.instant().plus(Duration.ofMinutes(3));
        user.signsIn(TOKEN, end, ALL);
        user.renewsTo(NEXT, end.plus(Duration.ofHours(8)), ALL);
        open("/");
        everythingArrives();

        timePasses(Duration.ofSeconds(119));
        everythingArrives();
        assertThat(user.renewals()).isZero();

        timePasses(Duration.ofSeconds(1));
        everythingArrives();
        assertThat(user.renewals()).isEqualTo(1);
        assertThat(textOf(header())).contains("alice");

        timePasses(Duration.ofMinutes(5));
        everythingArrives();
        assertThat(user.renewals()).isEqualTo(1);
    }

    @Test
    void anOpenPageNoticesThatASignInHasEnded() {
        user.signsIn(TOKEN, clock.instant().plus(Duration.ofMinutes(3)), ALL);
        user.renewsTo(null, null);
        open("/");
        everythingArrives();

        timePasses(Duration.ofMinutes(2));
        everythingArrives();

        assertThat(page()).contains("Your sign-in has ended.");
        assertThat(textOf(header())).doesNotContain("alice");
    }

    @Test
    void aDeniedSignInIsToldOnThePageThatItBeganOn() {
        open("/");
        user.isTold(SignInNotice.DENIED);

        open("/validate?m=owner/name");

        assertThat(page()).contains("You did not grant what was asked for");
        open("/");
        assertThat(page()).doesNotContain("You did not grant");
    }

    @Test
    void aSignInThatDidNotWorkIsToldCalmly() {
        open("/");
        user.isTold(SignInNotice.FAILED);

        open("/me");

        assertThat(page()).contains("Sign-in did not work. Nothing is lost: please try again.");
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
    void aDeveloperTokenIsUsedOnlyWhenItsButtonIsPressed() {
        user.wayIs(new SignInWay.WithDeveloperToken("HF_TOKEN"));

        open("/");

        Component form = _get(NativeButton.class, button -> button.withText("Sign in with the token in HF_TOKEN"))
                .getParent()
                .orElseThrow();
        assertThat(form.getElement().getAttribute("action")).isEqualTo("/login/developer-token");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
    }

    @Test
    void whereNobodyCanSignInTheButtonSaysWhatToSet() {
        user.wayIs(new SignInWay.NotConfigured());
        open("/");

        _click(_get(Button.class, button -> button.withText("Sign in with Hugging Face")));

        assertThat(textOf(_get(Dialog.class)))
                .contains("OAUTH_CLIENT_ID", "OAUTH_CLIENT_SECRET", "OAUTH_SCOPES", "OPENID_PROVIDER_URL", "HF_TOKEN");
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

    private static Anchor signIn(Component within) {
        return _get(within, Anchor.class, link -> link.withText("Sign in with Hugging Face"));
    }

    private static NativeButton signOut() {
        return _get(NativeButton.class, button -> button.withText("Sign out"));
    }
}
