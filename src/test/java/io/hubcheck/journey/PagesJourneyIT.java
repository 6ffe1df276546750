package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesJourneyIT {

    private static final String QWEN = "/models/Qwen/Qwen3-32B";

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void nothingBrokeInTheBrowser() {
        assertThat(stage.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void oneComesFromTheDirectoryToTheCodeOfAPairAndBack() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        link(page, "Providers").click();
        assertThat(heading(page, "Providers")).isVisible();
        link(page, "Groq").click();
        assertThat(heading(page, "Groq")).isVisible();
        link(page, "Qwen/Qwen3-32B").first().click();
        assertThat(heading(page, "Call it at groq")).isVisible();

        link(page, "Code for cerebras").press("Enter");
        assertThat(heading(page, "Call it at cerebras")).isFocused();
        assertThat(page.locator("pre:visible")).containsText("Qwen/Qwen3-32B:cerebras");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Kotlin"))
                .click();
        assertThat(page.locator("pre:visible")).containsText("fun main()");
        assertThat(page).hasURL(Pattern.compile("provider=cerebras.*lang=kotlin"));

        Stage.back(page);
        assertThat(heading(page, "Call it at groq")).isVisible();
        Stage.back(page);
        assertThat(heading(page, "Groq")).isVisible();
        Stage.forward(page);
        assertThat(heading(page, "Call it at groq")).isVisible();
    }

    /** The server answers the tab only after the reader has left. */
    @Test
    void whoLeavesBeforeTheTabTheyTurnedToIsAnsweredIsNotBroughtBack() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN);
        Locator kotlin = page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Kotlin"));
        assertThat(kotlin).isVisible();
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("v-r=uidl"), held::add);

        page.waitForRequest(Pattern.compile("v-r=uidl"), kotlin::click);
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("g");
        page.keyboard().press("s");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);

        assertThat(heading(page, "Status")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/status$"));
    }

    @Test
    void theCodeIsCopiedAsItStands() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN + "?provider=groq&bill=acme");
        String shown = page.locator("pre:visible").textContent();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy: curl"))
                .click();

        assertThat(page.getByText("Copied")).isVisible();
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(shown)
                .contains("Qwen/Qwen3-32B:groq", "X-HF-Bill-To:acme");
    }

    @Test
    void whoSaysSoIsToldOnFocusToo() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN);
        Locator status = page.locator("td vaadin-badge").first();

        status.hover();
        assertThat(page.getByRole(AriaRole.TOOLTIP)).containsText("Hub list");
        page.mouse().move(0, 0);
        assertThat(page.getByRole(AriaRole.TOOLTIP)).isHidden();
        link(page, "cerebras").focus();
        page.keyboard().press("Tab");

        assertThat(page.getByRole(AriaRole.TOOLTIP)).containsText("Hub list");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
