package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.LoginPages.button;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each journey without a mouse. Nothing here clicks, and what has the focus was reached by keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardJourneyIT {

    /** More stops than any screen has before what one looks for. */
    private static final int STOPS = 80;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterEach
    void nothingBroke() {
        assertThat(stage.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void fromAWordToAPairsVerdict() {
        Page page = at("/", "Catalogue");
        assertThat(offerCount(page)).isVisible();
        page.keyboard().press("/");
        page.keyboard().type("qwen3-32b");
        assertThat(page).hasURL(Pattern.compile("q=qwen3-32b"));
        assertThat(page.getByText("5 offers")).isVisible();
        assertThat(page.locator("vaadin-grid[loading]:visible")).hasCount(0);

        tabTo(page, page.locator("vaadin-grid:visible"));
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/(validate|models/Qwen)"));
        assertThat(page.locator("h1")).isFocused();
        Stage.back(page);
        assertThat(page.getByText("5 offers")).isVisible();
    }

    @Test
    void theSkipLinkLeadsPastTheBar() {
        Page page = at("/providers", "Providers");
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Skip to the content")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/providers$"));
        tabTo(page, link(page, "Groq"));
        page.keyboard().press("Enter");
        assertThat(heading(page, "Groq")).isFocused();
    }

    @Test
    void fromAModelsCodeToItsVerdict() {
        Page page = at("/models/Qwen/Qwen3-32B", "Qwen/Qwen3-32B");
        tabTo(page, link(page, "Code for cerebras"));
        page.keyboard().press("Enter");
        assertThat(heading(page, "Call it at cerebras")).isFocused();
        tabTo(page, page.getByRole(AriaRole.TAB).and(page.locator("[selected]")));
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("lang="));

        tabTo(page, link(page, "Verdict on cerebras"));
        page.keyboard().press("Enter");
        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void aPairIsTypedChosenAndValidated() {
        Page page = at("/validate", "Validate");
        tabTo(page, page.getByRole(AriaRole.COMBOBOX).first());
        page.keyboard().type("Qwen/Qwen3-32B");
        page.keyboard().press("Enter");
        tabTo(page, button(page, "Validate"));
        page.keyboard().press("Enter");

        assertThat(page.getByText(Pattern.compile("^Qwen/Qwen3-32B is live with"))
                        .first())
                .isVisible();
    }

    @Test
    void manyPairsAreValidatedAndTheirTroublePickedOut() {
        Page page = at("/validate/batch", "Validate many");
        tabTo(page, page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Pairs")));
        page.keyboard().insertText("Qwen/Qwen3-32B:groq\nQwen/Qwen3-23B");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("2 answered").first()).isVisible();

        tabTo(page, page.getByRole(AriaRole.RADIO).first());
        page.keyboard().press("ArrowRight");

        assertThat(page.getByText("cerebras · conversational")).isHidden();
        assertThat(page.getByText("Qwen/Qwen3-23B").first()).isVisible();
    }

    @Test
    void pairsAreComparedAndOneTakenAway() {
        Page page = at("/compare?pair=Qwen/Qwen3-32B:groq&pair=Qwen/Qwen3-32B:cerebras", "Compare");
        tabTo(page, button(page, "Remove Qwen/Qwen3-32B:groq"));
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("^(?!.*groq).*cerebras"));
        assertThat(button(page, "Remove Qwen/Qwen3-32B:cerebras")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("input[role=combobox]").first()).isFocused();
    }

    @Test
    void aFifthPairIsAddedAndTheFieldKeepsTheFocus() {
        Page page = at("/compare?pair=a/1:groq&pair=a/2:groq&pair=a/3:groq&pair=a/4:groq", "Compare");
        Locator field = page.locator("input[role=combobox]").first();
        tabTo(page, field);
        page.keyboard().type("Qwen/Qwen3-32B");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Qwen/Qwen3-32B");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("Qwen3-32B"));
        assertThat(page.getByText("Five at most. Remove one to add another.").first())
                .isVisible();
        assertThat(field).isFocused();
    }

    @Test
    void aFilterThatLeavesNothingIsDropped() {
        Page page = at("/?q=llama&provider=groq&task=text-to-image", "Catalogue");
        tabTo(page, page.getByText(Pattern.compile("^Drop “Task: text-to-image”")));
        page.keyboard().press("Enter");

        assertThat(offerCount(page)).isFocused();
    }

    @Test
    void theHubItselfIsAskedAndTheFocusWaitsForItsAnswer() {
        Page page = at("/validate?m=Qwen/Qwen3-32B&p=groq", "This works");
        tabTo(page, button(page, "Ask the Hub now"));
        page.keyboard().press("Enter");

        assertThat(page.locator(".result")).isFocused();
        assertThat(heading(page, "This works")).isVisible();
        assertThat(page.locator(".result")).isFocused();
    }

    @Test
    void aPersonSignsInAndOut() {
        Page page = at("/me", "Your account");
        tabTo(page, page.getByText(LoginPages.SIGN_IN).first());
        page.keyboard().press("Enter");
        tabTo(page, page.locator("button[name=person][value=demo-alice]"));
        page.keyboard().press("Enter");
        tabTo(page, button(page, "Authorize"));
        page.keyboard().press("Enter");
        assertThat(heading(page, "Your account")).isVisible();
        assertThat(link(page, "Your account, demo-alice")).isVisible();

        tabTo(page, button(page, "Sign out"));
        page.keyboard().press("Enter");
        assertThat(page.getByText(LoginPages.SIGN_IN).first()).isVisible();
    }

    @Test
    void theLooksAreChosen() {
        Page page = at("/about", "About");
        tabTo(page, button(page, "Theme"));
        page.keyboard().press("Enter");
        assertThat(button(page, "As the system")).isFocused();
        tabTo(page, button(page, "Dark"));
        page.keyboard().press("Enter");

        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(button(page, "Theme")).isFocused();
    }

    private Page at(String address, String title) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(address);
        assertThat(heading(page, title)).isVisible();
        return page;
    }

    private static void tabTo(Page page, Locator wanted) {
        assertThat(wanted.first()).isAttached();
        for (int stop = 0; stop < STOPS; stop++) {
            if (wanted.first()
                    .evaluate("wanted => wanted.matches(':focus-within, :focus')")
                    .equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by Tab: " + wanted);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
