package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a browser can show of the catalogue's tools: keys, boxes, what is kept in the browser, and slow lines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueToolsIT {

    private static final String QWEN = "/?q=qwen3-32b&sort=provider";
    /** How far from a row's edge the middle of its box is. */
    private static final int BOX = 16;

    private static final String IS_ORDER_CUT = """
            () => {
              const shown = document.querySelector('.filters vaadin-select-value-button');
              const text = document.createRange();
              text.selectNodeContents(shown.querySelector('vaadin-select-item'));
              return text.getBoundingClientRect().right > shown.getBoundingClientRect().right;
            }""";

    private static final String FOCUSED = "document.activeElement.localName";

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

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "zh"})
    void theToolsAreOneLineAndTheOrderIsReadInFullInEachLanguage(String language) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.setViewportSize(1280, 800);
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        page.navigate("/?sort=input");
        assertThat(page.locator(".toolbar .examples")).isVisible();

        BoundingBox examples = page.locator(".toolbar .examples").boundingBox();
        assertThat(page.locator(".toolbar .actions").boundingBox().y).isLessThan(examples.y + examples.height);
        assertThat(page.evaluate(IS_ORDER_CUT)).isEqualTo(false);
    }

    /** The server answers what was typed only after the reader has left. */
    @Test
    void whoLeavesBeforeWhatTheyTypedIsAnsweredIsNotBroughtBack() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(Stage.offerCount(page)).isVisible();
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("v-r=uidl"), held::add);

        page.keyboard().press("/");
        Locator search = page.locator("input:focus");
        page.waitForRequest(Pattern.compile("v-r=uidl"), () -> search.fill("qwen"));
        page.evaluate("document.activeElement.blur()");
        page.keyboard().press("g");
        page.keyboard().press("s");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);

        assertThat(Stage.heading(page, "Status")).isVisible();
        assertThat(page).hasURL(Pattern.compile("/status$"));
        Stage.back(page);
        assertThat(page.getByLabel("Model").first()).hasValue("qwen");
    }

    @Test
    void rowsArePickedByMouseAndComparedAndTheWayBackKnowsThem() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN);
        assertThat(page.getByText("5 offers")).isVisible();

        box(page, 0).check();
        assertThat(page.getByText("Pick one more to compare.")).isVisible();
        box(page, 1).check();
        assertThat(page.getByText("2 picked")).isVisible();
        assertThat(page).hasURL(Pattern.compile("sel=.*cerebras.*sel="));
        Stage.back(page);
        assertThat(page.getByText("1 picked")).isVisible();
        assertThat(box(page, 1)).not().isChecked();
        Stage.forward(page);
        assertThat(box(page, 1)).isChecked();
        Stage.keep(page, "home-picked");

        page.locator(".compare-bar .jump").click();
        assertThat(page).hasURL(Pattern.compile("/compare\\?pair=.*&pair="));
        assertThat(Stage.heading(page, "Compare")).isVisible();
        Stage.back(page);
        assertThat(page.getByText("2 picked")).isVisible();
        button(page, "Clear").press("Enter");
        assertThat(box(page, 0)).not().isChecked();
        assertThat(page.getByText("5 offers")).isFocused();
    }

    @Test
    void aRowInFocusIsPickedTakenAlongAndValidatedByKeys() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN);
        assertThat(page.getByText("5 offers")).isVisible();
        page.keyboard().press("c");
        assertThat(page.getByText("Which row?")).isVisible();

        intoTheRows(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("c");
        assertThat(page.getByText("1 picked")).isVisible();
        assertThat(box(page, 1)).isChecked();
        assertThat((String) page.evaluate(FOCUSED)).isEqualTo("vaadin-grid");
        page.keyboard().press("Space");
        assertThat(page.getByText("1 picked")).isHidden();
        assertThat(box(page, 1)).not().isChecked();
        assertThat(page).hasURL(Pattern.compile(QWEN.substring(2) + "$"));
        Download csv = page.waitForDownload(() -> page.keyboard().press("e"));
        assertThat(csv.suggestedFilename()).endsWith(".csv");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("v");
        assertThat(page).hasURL(Pattern.compile("/validate\\?.*m=Qwen%2FQwen3-32B"));
    }

    @Test
    void farDownTheRowsStayWhereTheyAreWhenOneIsPicked() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(Stage.offerCount(page)).isVisible();
        page.evaluate("document.querySelector('vaadin-grid').scrollToIndex(200)");
        assertThat(page.locator("vaadin-grid[loading]:visible")).hasCount(0);
        BoundingBox rows = page.locator("vaadin-grid:visible").boundingBox();
        int before = firstRow(page);
        assertThat(before).isGreaterThan(100);

        page.mouse().click(rows.x + BOX, rows.y + rows.height / 2);

        assertThat(page.getByText("1 picked")).isVisible();
        assertThat(firstRow(page)).isCloseTo(before, within(2));
    }

    @Test
    void aViewIsSavedOpenedOnAnotherDayAndDeleted() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?provider=groq&sort=-context");
        button(page, "Saved views").click();
        assertThat(page.getByText("Nothing is saved yet.")).isVisible();
        page.getByLabel("Name of what is shown now").fill("Long at Groq");
        page.keyboard().press("Enter");
        Locator view = page.getByRole(AriaRole.LINK, named("Long at Groq"));
        assertThat(view).isVisible();
        Stage.keep(page, "home-views");

        page.navigate("/");
        button(page, "Saved views").click();
        view.click();
        assertThat(page).hasURL(Pattern.compile("/\\?provider=groq&sort=-context$"));

        page.navigate("/");
        button(page, "Saved views").click();
        button(page, "Delete “Long at Groq”").press("Enter");
        assertThat(page.getByText("Nothing is saved yet.")).isVisible();
        assertThat(page.getByLabel("Name of what is shown now")).isFocused();
    }

    @Test
    void whereTheBrowserKeepsNothingViewsSaySoAndAllElseWorks() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new Error('blocked'); }})");
        page.navigate("/?provider=groq");
        button(page, "Saved views").click();
        page.getByLabel("Name of what is shown now").fill("Groq");
        page.keyboard().press("Enter");
        assertThat(page.getByText("This browser lets the page store nothing")).isVisible();
        Stage.keep(page, "home-views-blocked");

        page.keyboard().press("Escape");
        button(page, "Don’t show this again").click();
        assertThat(page.locator(".legend")).isHidden();
    }

    @Test
    void whatTheStatesMeanIsTakenAwayForGood() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(page.getByText("in trial, not served to everyone")).isVisible();

        button(page, "Don’t show this again").press("Enter");
        assertThat(page.locator(".legend")).isHidden();
        assertThat(Stage.heading(page, "Catalogue")).isFocused();
        page.reload();
        assertThat(Stage.offerCount(page)).isVisible();
        assertThat(page.locator(".legend")).isHidden();
    }

    @Test
    void whoSaysSoIsToldOfAStatusWhenItsCellHasTheFocus() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(QWEN);
        assertThat(page.getByText("5 offers")).isVisible();
        intoTheRows(page);
        page.keyboard().press("ArrowRight");

        assertThat(page.getByRole(AriaRole.TOOLTIP)).containsText("read just now");
    }

    @Test
    void eachToolIsFitToBeSeenInTheLightInTheDarkAndOnAPhone() {
        String picked = "&sel=Qwen/Qwen3-32B:groq:conversational&sel=Qwen/Qwen3-32B:cerebras:conversational";
        List.of(stage.desk(ColorScheme.LIGHT), stage.desk(ColorScheme.DARK), stage.phone())
                .forEach(page -> List.of("/", QWEN + picked, "/?q=Qwen/Qwen3-32B:groq", "/?since=7d")
                        .forEach(address -> {
                            page.navigate(address);
                            assertThat(page.locator("vaadin-grid:visible a.model, .empty:visible h2")
                                            .first())
                                    .isVisible();
                            assertThat(Stage.fitsTheWidth(page)).as(address).isTrue();
                            assertThat(Axe.graveFaults(page)).as(address).isEmpty();
                        }));
    }

    /** From the toolbar's last link by Tab: the rows' header, and then the rows. */
    private static void intoTheRows(Page page) {
        page.getByRole(AriaRole.LINK, named("What is shown, as JSON")).focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
    }

    private static int firstRow(Page page) {
        return ((Number) page.evaluate("document.querySelector('vaadin-grid')._firstVisibleIndex")).intValue();
    }

    private static Locator box(Page page, int row) {
        return page.locator("vaadin-grid:visible vaadin-grid-cell-content vaadin-checkbox:visible input")
                .nth(row);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
