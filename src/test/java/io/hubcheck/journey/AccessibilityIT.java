package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each screen in both looks and widths, for people who hear it, enlarge it, or use no mouse. A new screen is a new line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=nothing-is-called-this",
                "/validate",
                "/validate?m=Qwen/Qwen3-32B&p=groq",
                "/validate?m=no/such-model",
                "/validate?m=Qwen/Qwen3-32B&p=cohere",
                "/validate/batch",
                "/models/Qwen/Qwen3-32B",
                "/models/zai-org/GLM-4.6",
                "/models/black-forest-labs/FLUX.1-dev?lang=python",
                "/models/Qwen/Qwen3-32",
                "/providers",
                "/providers/groq",
                "/providers/black-forest-labs",
                "/providers/nobody",
                "/compare",
                "/compare?pair=Qwen/Qwen3-32B:groq&pair=Qwen/Qwen3-32B:cerebras",
                "/?group=model",
                "/?cols=status,model,sources",
                "/status",
                "/plugins",
                "/me",
                "/about",
                "/no/such/page"
            })
    void nobodyIsShutOut(String address) {
        looksWell(stage.desk(ColorScheme.LIGHT), address);
        looksWell(stage.phone(), address);
    }

    @Test
    void norWhoeverIsSignedIn() {
        looksWellTo("demo-bob", stage.desk(ColorScheme.LIGHT));
        looksWellTo("demo-alice", stage.phone());
    }

    private static void looksWellTo(String person, Page page) {
        page.navigate("/me");
        LoginPages.signIn(page, person);
        assertThat(LoginPages.button(page, "Authorize")).isVisible();
        assertThat(Axe.graveFaults(page)).as("the stand-in's own page").isEmpty();
        LoginPages.authorize(page);
        looksWell(page);
        page.navigate("/?callable=true");
        looksWell(page);
        page.context().close();
    }

    @Test
    void norFromWhatOpensAboveAScreen() {
        for (Page page : List.of(stage.desk(ColorScheme.LIGHT), stage.phone())) {
            page.navigate("/status");
            assertThat(Stage.heading(page, "Status")).isVisible();
            page.keyboard().press("Control+k");
            assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
            looksWell(page);
            page.keyboard().press("Escape");
            Stage.nothingOpen(page);
            page.keyboard().press("?");
            assertThat(page.getByLabel("Use keys without Ctrl")).isVisible();
            looksWell(page);
            page.keyboard().press("Escape");
            Stage.nothingOpen(page);
            LoginPages.button(page, "Theme").click();
            assertThat(LoginPages.button(page, "As the system")).isFocused();
            looksWell(page);
            page.context().close();
        }
    }

    @Test
    void norFromManyResults() {
        for (Page page : List.of(stage.desk(ColorScheme.LIGHT), stage.phone())) {
            page.navigate("/validate/batch");
            page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Pairs"))
                    .fill("Qwen/Qwen3-32B:groq\nQwen/Qwen3-23B\nnot a pair at all");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByText("3 answered").first()).isVisible();
            looksWell(page);
            page.context().close();
        }
    }

    private static void looksWell(Page page, String address) {
        page.navigate(address);
        looksWell(page);
        page.context().close();
    }

    private static void looksWell(Page page) {
        page.emulateMedia(
                new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.LIGHT));
        assertThat(page.getByRole(AriaRole.CONTENTINFO)).isVisible();
        assertThat(page.locator("main h1")).hasCount(1);
        Stage.settled(page);

        assertThat(Axe.graveFaults(page)).as("light").isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.graveFaults(page)).as("dark").isEmpty();
        assertThat(Stage.fitsTheWidth(page)).as("fits the width").isTrue();
    }
}
