package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

/** A real call is made with the token of whoever pressed the button, and of nobody else. */
final class TryOutTokenStoryTest extends TryOutStory {

    private static final String SIGN_IN = "Sign in to try it with your own token";

    @Test
    void nobodysTokenIsSpentOnThePageOfSomebodyElse() {
        signedIn();
        show(PAIR);

        user.somebodyElseSignsIn("hf_demo_bob");
        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
    }

    @Test
    void whoIsSignedOutCanOnlySignInAndComesBackHere() {
        show(PAIR);

        _assertNone(Button.class, button -> button.withText(BUTTON));
        assertThat(textOf(tryOut())).doesNotContain("cent");
        assertThat(_get(Anchor.class, link -> link.withText(SIGN_IN)).getHref())
                .startsWith("/oauth2/authorization/huggingface?return=%2Fvalidate%3F")
                .contains("m%3Dmeta-llama%252FLlama-3.3-70B-Instruct", "p%3Dgroq", "t%3Dconversational");
    }

    @Test
    void whoWasSignedOutMeanwhileMakesNoCall() {
        validator.callsComeTo(TryOutStory::answered);
        signedIn();
        show(PAIR);
        user.renew();

        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls()).isEmpty();
        _assertOne(Anchor.class, link -> link.withText(SIGN_IN));
    }

    @Test
    void aTokenThatWasRenewedMeanwhileIsTheOneThatIsUsed() {
        validator.callsComeTo(TryOutStory::answered);
        signedIn();
        show(PAIR);
        user.signsIn("hf_demo_alice_renewed", null);

        _click(button(BUTTON));
        everythingArrives();

        assertThat(validator.calls())
                .extracting(HandValidator.RealCallMade::token)
                .containsExactly("hf_demo_alice_renewed");
    }

    @Test
    void theTokenIsNowhereOnThePage() {
        validator.callsComeTo(TryOutStory::answered);
        signedIn();
        show(PAIR);
        _click(button(BUTTON));
        everythingArrives();

        assertThat(UI.getCurrent().getElement().getOuterHTML() + address() + sentToBrowser())
                .doesNotContain(TOKEN);
    }
}
