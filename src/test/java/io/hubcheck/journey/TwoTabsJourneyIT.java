package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.button;
import static io.hubcheck.journey.LoginPages.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One person with several tabs open, some of them on other sites. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTabsJourneyIT {

    private static final String PAIR = "/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational";
    private static final String FILTERED = "/?provider=groq";

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
    void eachTabFinishesTheLoginThatItBegan() {
        Page first = stage.desk(ColorScheme.LIGHT);
        first.navigate(PAIR);
        signIn(first, "demo-alice");
        Page second = another(first);
        second.navigate(FILTERED);
        second.getByText(LoginPages.SIGN_IN).first().click();

        authorize(second);
        assertThat(second).hasURL(Pattern.compile(".*provider=groq.*"));
        assertThat(second.getByText("signed in as demo-alice")).isVisible();
        authorize(first);

        assertThat(first).hasURL(Pattern.compile(".*/validate\\?.*m=Qwen.*"));
        assertThat(button(first, "Sign out")).isVisible();
        assertThat(first.getByText("Sign-in did not work")).hasCount(0);
    }

    @Test
    void signingOutInOneTabIsNoticedInTheOther() {
        Page first = stage.desk(ColorScheme.LIGHT);
        first.navigate("/");
        signIn(first, "demo-alice");
        authorize(first);
        Page second = another(first);
        second.navigate(FILTERED);
        assertThat(second.getByText("signed in as demo-alice")).isVisible();

        button(first, "Sign out").click();
        assertThat(first.getByText("signed out").first()).isVisible();
        Stage.keep(second, "signed-out-elsewhere");
        second.getByText(Pattern.compile("Its address keeps all that you chose"))
                .click();

        assertThat(second.getByText("signed out").first()).isVisible();
        assertThat(second).hasURL(Pattern.compile(".*provider=groq.*"));
        assertThat(second.getByText("demo-alice")).hasCount(0);
    }

    @Test
    void aTabFromBeforeAnotherSignInSaysThatItsButtonDidNothing() {
        Page first = stage.desk(ColorScheme.LIGHT);
        first.navigate("/me");
        signIn(first, "demo-alice");
        authorize(first);
        assertThat(button(first, "Sign out")).isVisible();
        Page second = another(first);
        second.navigate("/oauth2/authorization/huggingface?return=%2F");
        assertThat(second.getByText("signed in as demo-alice")).isVisible();

        button(first, "Sign out").click();
        assertThat(first.getByText(Pattern.compile("out of date, so nothing was done")))
                .isVisible();
        Stage.keep(first, "sign-out-outdated");
        button(first, "Sign out").click();

        assertThat(first.getByText(LoginPages.SIGN_IN).first()).isVisible();
        assertThat(first).hasURL(Pattern.compile(".*/me$"));
    }

    @Test
    void anotherSiteSignsNobodyOut() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/me");
        signIn(page, "demo-alice");
        authorize(page);
        Page hostile = another(page);
        hostile.route(
                "http://evil.example/",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<form method=post action='" + stage.url()
                                + "/logout'><button>Win a prize</button></form>")));
        hostile.navigate("http://evil.example/");

        button(hostile, "Win a prize").click();

        assertThat(button(hostile, "Sign out")).isVisible();
        page.reload();
        assertThat(button(page, "Sign out")).isVisible();
    }

    private static Page another(Page tab) {
        return tab.context().newPage();
    }
}
