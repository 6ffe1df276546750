package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the frame does in the browser itself: keys, the palette, languages, and what shows before any program runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrameJourneyIT {

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
    void thePaletteOpensByKeysAndGivesTheFocusBack() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(Stage.offerCount(page)).isVisible();
        page.keyboard().press("/");
        Locator filter = page.getByLabel("Model").first();
        assertThat(filter).isFocused();

        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        assertThat(field(page)).hasAttribute("aria-activedescendant", Pattern.compile("palette-\\d+-0"));
        page.keyboard().press("Escape");

        assertThat(filter).isFocused();
    }

    @Test
    void whatTheArrowKeysMarkIsWhatEnterTakes() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/status");
        assertThat(Stage.heading(page, "Status")).isVisible();
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");

        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setSelected(true)))
                .hasText("ProvidersScreen");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/providers$"));
        assertThat(Stage.heading(page, "Providers")).isFocused();
    }

    @Test
    void whoTypesFasterThanTheServerAnswersGetsWhatWasTyped() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(Stage.offerCount(page)).isVisible();
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();

        page.keyboard().type("Qwen/Qwen3-32B:groq");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/validate\\?m=Qwen.*groq.*"));
    }

    @Test
    void keysOfOneLetterLeadOnUnlessSomebodyTypesOrSwitchedThemOff() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(Stage.offerCount(page)).isVisible();
        page.keyboard().press("/");
        page.keyboard().type("gs?");
        assertThat(page.getByLabel("Model").first()).hasValue("gs?");
        assertThat(page).hasURL(Pattern.compile(".*q=gs.*"));
        page.evaluate("document.activeElement.blur()");

        page.keyboard().press("g");
        page.keyboard().press("s");
        assertThat(page).hasURL(Pattern.compile(".*/status$"));

        page.keyboard().press("?");
        page.getByLabel("Use keys without Ctrl").uncheck();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.reload();
        assertThat(Stage.heading(page, "Status")).isVisible();
        page.keyboard().press("g");
        page.keyboard().press("v");
        page.keyboard().press("Control+k");

        assertThat(field(page)).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/status$"));
    }

    @Test
    void aLanguageThatWasChosenStaysWithTheAddress() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate?m=Qwen/Qwen3-32B");
        page.getByLabel("Language").click();
        page.getByText("Deutsch").click();

        assertThat(Stage.heading(page, "Prüfungen")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page).hasTitle("Qwen/Qwen3-32B prüfen – Hubcheck");
        assertThat(page).hasURL(Pattern.compile(".*\\?m=Qwen.*"));
        Stage.keep(page, "german");
        page.navigate("/");
        assertThat(Stage.heading(page, "Katalog")).isVisible();
    }

    @Test
    void onAPhoneTheBarHasTheSignInInItsFirstRowAndAllScreensInTheNextTwo() {
        Page page = stage.phone();
        page.navigate("/about");
        Locator signIn = page.locator(".account .sign-in");
        assertThat(signIn).isVisible();

        double brand = page.locator("a.brand").boundingBox().y;
        assertThat(signIn.boundingBox().y).isBetween(brand - 8, brand + 8);
        assertThat(page.locator("header").boundingBox().height).isLessThan(130);
        page.locator("header nav a").all().forEach(screen -> {
            BoundingBox link = screen.boundingBox();
            assertThat(link.x + link.width).isLessThanOrEqualTo(page.viewportSize().width);
        });
    }

    @Test
    void aPageSaysWhatItIsBeforeAnyProgramRuns() {
        String index =
                get("/validate?m=Qwen/Qwen3-32B&p=groq", "fr-CA,en;q=0.5").text();

        assertThat(index)
                .contains("<html lang=\"fr\"")
                .containsPattern("<noscript>\\s*<p[^>]*>Ces pages ont besoin de JavaScript")
                .contains("property=\"og:title\" content=\"Vérifier Qwen/Qwen3-32B – Hubcheck\"")
                .contains("property=\"og:image\" content=\"" + stage.url() + "/card.png\"");
        assertThat(get("/card.png", "en").headers()).containsEntry("content-type", "image/png");
        assertThat(get("/robots.txt", "en").text()).contains("Disallow: /");
    }

    @Test
    void whosePageItIsStandsThereBeforeAnyProgramRuns() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.route("**/VAADIN/build/**", Route::abort);
        page.navigate("/");

        assertThat(page.locator(".bar .brand")).hasText("Hubcheck");
        assertThat(page.locator(".bar .brand")).isVisible();
        Stage.keep(page, "coming");
    }

    @Test
    void aTokenInAnAddressIsInNoTitle() {
        assertThat(get("/validate?m=hf_not_a_real_token_1", "en").text())
                .contains("content=\"Hubcheck\"")
                .doesNotContainPattern("og:title\" content=\"[^\"]*hf_");
    }

    private APIResponse get(String address, String language) {
        return stage.desk(ColorScheme.LIGHT)
                .request()
                .get(
                        address,
                        RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setHeader("Accept-Language", language));
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Find anything"));
    }
}
