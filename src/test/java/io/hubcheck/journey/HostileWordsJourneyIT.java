package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.authorize;
import static io.hubcheck.journey.LoginPages.button;
import static io.hubcheck.journey.LoginPages.signIn;
import static io.hubcheck.journey.Markup.DRAWING;
import static io.hubcheck.journey.Markup.IMAGE;
import static io.hubcheck.journey.Markup.LINK;
import static io.hubcheck.journey.Markup.SCRIPT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.hubcheck.RunningHubcheck;
import io.hubcheck.demo.fault.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;

/** What the Hub says of an error or of a person holds a program; people read it, and nothing runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsJourneyIT {

    private static final String PAIR = "/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational";
    private static final String ERROR = "{\"error\":\"" + IMAGE + SCRIPT + "\"}";

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void theHubIsItselfAgain() {
        stage.hub.reset();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @CsvSource({"400,", "402,", "403,", "403,GatedRepo", "409,"})
    void anErrorOfAModelIsReadAndNotRun(int status, @Nullable String code) {
        theHubSays("/api/models/**", status, code, ERROR);
        Page page = open("/validate?m=somebody/else-" + status + code);

        assertThat(page.getByText(IMAGE).first()).isVisible();
        nothingRan(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500, 503})
    void aPageInsteadOfAnErrorIsNeitherReadNorRun(int status) {
        theHubSays("/api/models/**", status, null, "<html>" + IMAGE + SCRIPT + "</html>");
        Page page = open("/validate?m=somebody/paged-" + status);

        assertThat(page.locator("main h2").first()).isVisible();
        Stage.settled(page);
        assertThat(page.getByText(IMAGE)).hasCount(0);
        nothingRan(page);
    }

    @Test
    void anErrorOfASourceIsReadOnTheStatusPageAndNotRun() {
        Page page = open("/");
        assertThat(Stage.offerCount(page)).isVisible();
        theHubSays("/v1/models", 400, null, "Oops: " + IMAGE + SCRIPT);
        stage.clock.advance(Duration.ofMinutes(5));
        button(page, "Read everything anew").click();
        assertThat(page.getByText("Not every source could be read.")).isVisible();

        page.navigate("/status");

        assertThat(page.getByText(IMAGE).first()).isVisible();
        Stage.keep(page, "hostile-status");
        nothingRan(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403})
    void anErrorOfARealCallIsReadAndNotRun(int status) {
        Page page = open(PAIR);
        signIn(page, "demo-alice");
        authorize(page);
        theHubSays("/v1/chat/completions", status, null, ERROR);
        button(page, "Make a real one-token call").click();

        assertThat(page.getByText(IMAGE).first()).isVisible();
        nothingRan(page);
    }

    @Test
    void anErrorAboutATokenIsReadOnItsOwnersPageAndNotRun() {
        theHubSays("/api/whoami-v2", 403, null, ERROR);
        Page page = open("/me");
        signIn(page, "demo-alice");
        authorize(page);

        assertThat(page.getByText(IMAGE + SCRIPT).first()).isVisible();
        nothingRan(page);
    }

    @Test
    void whatALoginRefusesWithIsNeitherReadNorRun() {
        theHubSays("/oauth/token", 400, null, """
                {"error":"%s","error_description":"%s","error_uri":"%s"}""".formatted(IMAGE, SCRIPT, LINK));
        Page page = open("/me");
        signIn(page, "demo-alice");
        authorize(page);

        assertThat(page.getByText("Sign-in did not work").first()).isVisible();
        nothingRan(page);
    }

    @Test
    void whatIsSaidOfTheOwnerOfADevelopersTokenIsReadAndNotRun() {
        try (RunningHubcheck hubcheck = new RunningHubcheck(
                        List.of(),
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource(
                                        "developer",
                                        Map.of(
                                                "hubcheck.auth.client-id", "",
                                                "hubcheck.auth.client-secret", "",
                                                "hubcheck.auth.developer", "true",
                                                "hubcheck.auth.developer-token", "hf_demo_read"))));
                RealBrowser browser = new RealBrowser()) {
            hubcheck.hub().faults().switchOn("/api/whoami-v2", new Fault.OwnWords(200, null, """
                    {"type":"user","id":"1","name":"%1$s","fullname":"%2$s","avatarUrl":"%4$s","isPro":true,
                     "orgs":[{"type":"org","name":"%3$s","fullname":"%3$s","avatarUrl":"%4$s"}],
                     "auth":{"type":"access_token","accessToken":{"displayName":"%1$s","role":"fineGrained",
                      "fineGrained":{"scoped":[{"entity":{"type":"user","name":"%1$s"},"permissions":["%1$s"]}]}}}}""".formatted(
                            IMAGE, SCRIPT, DRAWING, LINK)));
            Page page = browser.page(hubcheck.url(), 1280, 800, ColorScheme.LIGHT);
            page.navigate("/me");
            page.locator("main form.post button, form.post button").first().click();

            Markup.readAsAPerson(page);
            Markup.nothingRan(page, browser.complaints());
        }
    }

    private void theHubSays(String path, int status, @Nullable String code, String body) {
        stage.hub.faults().switchOn(path, new Fault.OwnWords(status, code, body));
    }

    private Page open(String address) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(address);
        return page;
    }

    private void nothingRan(Page page) {
        Markup.nothingRan(page, stage.complaints());
    }
}
