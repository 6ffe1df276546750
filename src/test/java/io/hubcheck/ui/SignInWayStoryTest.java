package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import io.hubcheck.auth.SignInWay;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pressed to sign in, wherever signing in adds something. */
final class SignInWayStoryTest extends UiStory {

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
    }

    @Test
    void whoIsSignedOutCanSignInFromEachPageAndComesBackToIt() {
        open("/validate?m=owner/name");

        assertThat(signIn(header()).getHref())
                .isEqualTo("/oauth2/authorization/huggingface?return=%2Fvalidate%3Fm%3Downer%252Fname");
        assertThat(signIn(header()).getTitle().orElseThrow()).contains("openid, profile, inference-api");
    }

    @Test
    void theWayBackFromTheLoginHoldsNoTokenThatWasInTheAddress() {
        open("/?provider=groq&q=hf_not_a_real_token_1");

        assertThat(signIn(header()).getHref()).endsWith("?return=%2F");
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
    void aVerdictWithoutATokenOffersToSignIn() {
        open("/validate?m=owner/name");
        everythingArrives();

        assertThat(validator.tokens()).containsOnlyNulls();
        assertThat(page()).contains("Sign in to find out whether your own token may make this call.");
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
    void theButtonWorksOnAPageThatFoundOutByItselfThatTheSignInEnded() {
        user.wayIs(new SignInWay.WithDeveloperToken("HF_TOKEN"));
        user.signsIn("hf_demo_alice", clock.instant().plus(Duration.ofMinutes(3)));
        open("/");
        everythingArrives();

        timePasses(Duration.ofMinutes(2));
        everythingArrives();

        assertThat(header().getElement().getOuterHTML())
                .contains("action=\"/login/developer-token\"", HandBrowser.PROOF);
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
    void whereNobodyCanSignInItSaysWhatToSet() {
        user.wayIs(new SignInWay.NotConfigured());
        open("/?callable=true");
        everythingArrives();

        _click(_get(Button.class, button -> button.withText("Sign in to see what you can call")));

        assertThat(textOf(_get(Dialog.class))).contains("OAUTH_CLIENT_ID", "HUBCHECK_DEVELOPER");
    }

    @Test
    void whereNobodyCanSignInTheOfferSaysWhatToSet() {
        user.wayIs(new SignInWay.NotConfigured());
        openAPairThatCanBeTried();

        _click(_get(Button.class, button -> button.withText("Sign in to try it with your own token")));

        assertThat(textOf(_get(Dialog.class))).contains("OAUTH_CLIENT_ID", "HUBCHECK_DEVELOPER");
    }

    @Test
    void onADevelopersMachineTheTokenThatIsThereCanBeUsed() {
        user.wayIs(new SignInWay.WithDeveloperToken("HF_TOKEN"));
        openAPairThatCanBeTried();

        assertThat(_get(Div.class, div -> div.withClasses("try-out"))
                        .getElement()
                        .getOuterHTML())
                .contains("action=\"/login/developer-token\"", "Sign in with the token in HF_TOKEN")
                .contains("name=\"_csrf\" value=\"" + HandBrowser.PROOF + "\"");
    }

    private void openAPairThatCanBeTried() {
        validator.answers(TryOutStory::served);
        open("/validate?m=owner/name&p=groq&t=conversational");
        everythingArrives();
    }

    private static Header header() {
        return _get(Header.class);
    }

    private static Anchor signIn(Component within) {
        return _get(within, Anchor.class, link -> link.withText("Sign in with Hugging Face"));
    }
}
