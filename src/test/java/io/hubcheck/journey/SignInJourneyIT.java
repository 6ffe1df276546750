package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.button;
import static io.hubcheck.journey.LoginPages.signIn;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInJourneyIT {

    private static final String PAIR = "/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational";
    private static final String CHAT = "/v1/chat/completions";

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void asBefore() {
        assertThat(stage.complaints()).isEmpty();
        stage.hub.reset();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void aVisitorSignsInComesBackToTheSamePageAndTriesThePairOut() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(PAIR);
        signIn(page, "demo-alice");
        Stage.keep(page, "consent");
        authorize(page);

        assertThat(page).hasURL(Pattern.compile(".*/validate\\?.*m=Qwen.*"));
        assertThat(chip(page)).isVisible();
        assertThat(heading(page, "This works")).isVisible();
        assertThat(stage.hub.traffic().count(CHAT)).isZero();

        button(page, "Make a real one-token call").click();
        assertThat(page.getByText(Pattern.compile("groq answered a real call after"))
                        .first())
                .isVisible();
        assertThat(stage.hub.traffic().count(CHAT)).isEqualTo(1);
        Stage.keep(page, "verdict-real-call");

        page.reload();
        assertThat(heading(page, "This works")).isVisible();
        assertThat(stage.hub.traffic().count(CHAT)).isEqualTo(1);
    }

    @Test
    void theAccountPageTellsWhatTheTokenMayDo() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        signIn(page, "demo-bob");
        authorize(page);
        assertThat(page.getByText("signed in as demo-bob")).isVisible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Callable by me"))
                .check();
        assertThat(page).hasURL(Pattern.compile(".*callable=true.*"));
        assertThat(offerCount(page)).isVisible();
        Stage.keep(page, "home-signed-in");

        page.navigate("/me");
        assertThat(heading(page, "Your account")).isVisible();
        assertThat(page.getByText("PRO").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("demo-lab")).first()).isVisible();
        Stage.keep(page, "account");

        Page dark = page;
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Stage.keep(dark, "account-dark");
        page.setViewportSize(360, 740);
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        Stage.keep(page, "account-phone");
    }

    @Test
    void whoseCallLackedCreditIsToldSoByTheirAccountAndByOtherVerdicts() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(PAIR);
        signIn(page, "demo-carol");
        authorize(page);
        button(page, "Make a real one-token call").click();
        assertThat(heading(page, "This does not work")).isVisible();

        page.navigate("/me");
        assertThat(page.getByText(Pattern.compile("refused a real call to groq at .* for want of credit")))
                .isVisible();
        assertThat(page.getByText("See your billing")).isVisible();
        Stage.keep(page, "account-no-credit");

        page.navigate("/validate?m=openai/gpt-oss-20b&p=nscale");
        assertThat(page.getByText(Pattern.compile("A real call for Qwen/Qwen3-32B to groq at .* UTC was refused"))
                        .first())
                .isVisible();
        Stage.keep(page, "verdict-no-credit-elsewhere");
    }

    @Test
    void whoeverDeniesIsSignedOutAndToldCalmly() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(PAIR);
        signIn(page, "demo-carol");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel"))
                .click();

        assertThat(page.getByText(Pattern.compile("You did not grant what was asked for")))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/validate\\?.*m=Qwen.*"));
        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void aScopeThatIsMissingIsWarnedOfAndGrantedInOneClick() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        signIn(page, "demo-dave");
        page.locator("input[name=scope][value=inference-api]").uncheck();
        authorize(page);
        assertThat(page.getByText(Pattern.compile("lacks inference-api")).first())
                .isVisible();
        Stage.keep(page, "home-scope-missing");

        page.navigate(PAIR);
        assertThat(heading(page, "This does not work")).isVisible();
        page.navigate("/");
        grant(page).first().click();
        page.locator("input[name=scope][value=inference-api]").check();
        authorize(page);

        assertThat(page.getByText("signed in as demo-dave")).isVisible();
        assertThat(page.getByText(Pattern.compile("lacks inference-api"))).not().isVisible();
        page.navigate(PAIR);
        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void anExpiredSignInThatCannotBeRenewedEndsCalmly() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        signIn(page, "demo-frank");
        authorize(page);
        assertThat(page.getByText("signed in as demo-frank")).isVisible();

        stage.hub.oauth().refuseRefresh(true);
        stage.clock.advance(Duration.ofMinutes(10));
        page.navigate(PAIR);

        assertThat(page.getByText(Pattern.compile("Your sign-in has ended")).first())
                .isVisible();
        assertThat(heading(page, "This works")).isVisible();
        Stage.keep(page, "sign-in-ended");
    }

    @Test
    void twoPeopleInTwoBrowsersNeverSeeEachOthersData() {
        Page alices = stage.desk(ColorScheme.LIGHT);
        Page bobs = stage.desk(ColorScheme.LIGHT);
        alices.navigate("/me");
        signIn(alices, "demo-alice");
        authorize(alices);
        bobs.navigate("/me");
        signIn(bobs, "demo-bob");
        authorize(bobs);

        alices.navigate("/me");
        bobs.navigate("/me");
        assertThat(alices.getByText("demo-alice").first()).isVisible();
        assertThat(bobs.getByText("demo-bob").first()).isVisible();
        assertThat(alices.content()).doesNotContain("demo-bob").doesNotContain("hf_oauth_");
        assertThat(bobs.content()).doesNotContain("demo-alice").doesNotContain("hf_oauth_");
    }

    @Test
    void signingOutEndsTheSessionAndStaysOnThePage() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?provider=groq");
        signIn(page, "demo-alice");
        authorize(page);
        assertThat(page.getByText("signed in as demo-alice")).isVisible();

        button(page, "Sign out").click();

        assertThat(page.getByText("signed out").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*provider=groq.*"));
    }

    private static Locator chip(Page page) {
        return page.locator("[aria-label^='Your account, ']").first();
    }

    private static Locator grant(Page page) {
        return page.getByText("Grant it now");
    }
}
