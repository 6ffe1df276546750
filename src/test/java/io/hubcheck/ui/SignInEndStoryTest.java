package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Header;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.auth.SignInNotice;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ins that end, and those that go on, while a page stands open. */
final class SignInEndStoryTest extends UiStory {

    private static final String TOKEN = "hf_demo_alice_signed_in";
    private static final String NEXT = "hf_demo_alice_renewed";
    private static final String[] ALL = {"openid", "profile", "inference-api"};

    @BeforeEach
    void theCatalogueWasRead() {
        catalog.holds(Samples.catalogue());
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
    void whoIsSignedInAllTheSameIsNotAskedToSignIn() {
        signedIn();
        open("/");
        user.isTold(SignInNotice.OUTDATED);

        open("/me");

        assertThat(page())
                .contains("The page you were on was out of date, so nothing was done.", "alice")
                .doesNotContain("Sign in with Hugging Face");
    }

    private void signedIn() {
        user.signsIn(TOKEN, null, ALL);
        tokens.reports(TOKEN, HandTokens.oauth(Decision.GRANTED, ALL));
    }

    private static Header header() {
        return _get(Header.class);
    }
}
