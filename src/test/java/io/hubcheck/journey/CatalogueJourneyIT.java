package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueJourneyIT {

    private static final String MANY = "/?task=conversational&status=live&maxInput=0.5&minContext=32000&tools=true"
            + "&modality=text&adapter=false&sort=output";
    private static final String DISPUTED = "/?status=error&q=GLM-4.6&provider=novita";

    private static final String WRAPPED = """
            headers => headers.filter(header => header.querySelector('span').getClientRects().length > 1)
              .map(header => header.textContent).join()""";

    private static final String CUT =
            "links => links.filter(link => link.scrollWidth > link.clientWidth).map(link => link.textContent).join()";

    private static final String LINES = """
            ['.legend li', '.toolbar > :not([hidden])'].map(parts => {
              const boxes = [...document.querySelectorAll(parts)].map(part => part.getBoundingClientRect());
              let lines = 0;
              let bottom = -1;
              for (const box of boxes.filter(box => box.height > 0).sort((a, b) => a.top - b.top)) {
                if (box.top >= bottom) {
                  lines++;
                  bottom = box.bottom;
                }
              }
              return lines;
            }).join(' ')""";

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
    void filtersAreChipsAndOneGoesBackAndForthBetweenThem() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?task=conversational");
        button(page, "More filters").click();
        page.getByLabel("Smallest context").fill("128k");
        page.keyboard().press("Enter");
        assertThat(chip(page, "Context ≥ 128,000")).isVisible();

        chip(page, "Task: conversational").click();
        assertThat(page).hasURL(Pattern.compile("/\\?minContext=128000$"));
        assertThat(chip(page, "Context ≥ 128,000")).isFocused();

        Stage.back(page);
        assertThat(chip(page, "Task: conversational")).isVisible();
        Stage.forward(page);
        assertThat(chip(page, "Task: conversational")).isHidden();
        chip(page, "Context ≥ 128,000").press("Enter");
        assertThat(page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    @Test
    void columnsAreChosenByKeyboardAndAreNoPagesToComeBackFrom() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate");
        page.navigate("/");
        assertThat(offerCount(page)).isVisible();
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, named("Sources"))).isHidden();

        Locator columns = page.getByRole(AriaRole.BUTTON, named("Columns"));
        columns.press("Enter");
        assertThat(page.locator(".column-list input:focus")).hasCount(1);
        page.getByLabel("Sources").press("Space");
        assertThat(page).hasURL(Pattern.compile("cols=.*sources"));
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile("cols=.*adapter"));
        Stage.keep(page, "home-columns");
        page.keyboard().press("Escape");
        assertThat(columns).isFocused();

        Stage.back(page);
        assertThat(page).hasURL(Pattern.compile("/validate$"));
    }

    @Test
    void aModelUnfoldsByKeyboardAndLeadsToItsPage() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?group=model&q=qwen3-32b");
        assertThat(page.getByText("1 model, 5 offers")).isVisible();

        Locator unfold = button(page, "Offers of Qwen/Qwen3-32B");
        unfold.press("Enter");
        assertThat(unfold).hasAttribute("aria-expanded", "true");
        Locator offer = page.locator("ul.lines li").filter(new Locator.FilterOptions().setHasText("groq"));
        assertThat(offer.getByRole(AriaRole.LINK).first()).hasAttribute("href", "providers/groq");
        assertThat(offer.getByRole(AriaRole.LINK).last())
                .hasAttribute("href", Pattern.compile("validate\\?m=Qwen%2FQwen3-32B&p=groq&t=conversational"));
        Stage.keep(page, "home-by-model");

        page.getByRole(AriaRole.LINK, named("Qwen/Qwen3-32B")).click();
        assertThat(page).hasURL(Pattern.compile("/models/Qwen/Qwen3-32B$"));
    }

    @Test
    void whatIsShownIsTakenAlongAsAFile() throws IOException {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?q=qwen3-32b&sort=provider");
        assertThat(page.getByText("5 offers")).isVisible();

        Download csv = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, named("What is shown, as CSV")).click());

        assertThat(csv.suggestedFilename()).matches("hubcheck-offers-\\d{4}-\\d{2}-\\d{2}T\\d{4}Z\\.csv");
        List<String> lines = Files.readAllLines(csv.path());
        assertThat(lines).hasSize(6);
        assertThat(lines.getFirst()).startsWith("model,provider,");
        assertThat(lines.get(1)).startsWith("Qwen/Qwen3-32B,cerebras,");
    }

    @Test
    void whoSaysSoIsToldOnFocusToo() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(DISPUTED);
        assertThat(page.locator("vaadin-grid:visible").getByText("disputed")).isVisible();

        page.locator("vaadin-grid:visible .disputed:visible vaadin-icon").hover();
        assertThat(tooltip(page)).containsText("The sources disagree");
        assertThat(tooltip(page)).containsText("Router: error");
        page.mouse().move(0, 0);
        assertThat(tooltip(page)).isHidden();

        page.getByRole(AriaRole.LINK, named("What is shown, as JSON")).focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowRight");
        assertThat(tooltip(page)).containsText("The sources disagree");
        Stage.keep(page, "home-disputed");
    }

    @Test
    void onADeskEachModelIsNamedInFull() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(page.locator(".offers a.model").first()).isVisible();

        assertThat(page.evalOnSelectorAll(".offers a.model", CUT)).isEqualTo("");
        Stage.keep(page, "home-names");
    }

    @Test
    void onADeskTheStatesAndTheToolsTakeALineEachInEveryLanguage() {
        Page page = stage.desk(ColorScheme.LIGHT);
        Map<String, Object> wrapped = new TreeMap<>();
        for (String language : List.of("en", "de", "es", "fr", "zh")) {
            page.context().addCookies(List.of(new Cookie("hubcheck-language", language).setUrl(stage.url())));
            page.navigate("/");
            assertThat(page.locator(".offers a.model").first()).isVisible();
            wrapped.put(language, page.evaluate(LINES));
            Stage.keep(page, "home-" + language);
        }

        assertThat(wrapped).allSatisfy((language, lines) -> assertThat(lines).isEqualTo("1 1"));
    }

    @Test
    void eachBoxIsNamedAfterItsOfferInTheReadersLanguage() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?q=qwen3-32b&provider=groq");
        assertThat(box(page, "Pick Qwen/Qwen3-32B at groq for conversational"))
                .not()
                .isChecked();

        box(page, "Pick Qwen/Qwen3-32B at groq for conversational").press("Space");
        assertThat(box(page, "Pick Qwen/Qwen3-32B at groq for conversational")).isChecked();
        assertThat(page.getByText("1 picked")).isVisible();
        assertThat(page).hasURL(Pattern.compile("sel="));

        page.context().addCookies(List.of(new Cookie("hubcheck-language", "de").setUrl(stage.url())));
        page.reload();
        assertThat(box(page, "Qwen/Qwen3-32B bei groq für conversational auswählen"))
                .isChecked();
    }

    @Test
    void noHeaderWrapsWhateverTheOrder() {
        for (String language : List.of("en", "de", "es", "fr", "zh")) {
            Page page = stage.desk(ColorScheme.LIGHT);
            page.context().addCookies(List.of(new Cookie("hubcheck-language", language).setUrl(stage.url())));
            for (String order : List.of("task", "input", "-output", "-context", "-throughput", "checked")) {
                page.navigate("/?sort=" + order);
                assertThat(page.locator("vaadin-grid-sorter[direction]")).isVisible();
                assertThat(page.locator("vaadin-grid-sorter").evaluateAll(WRAPPED))
                        .as(language + " " + order)
                        .isEqualTo("");
            }
            page.context().close();
        }
    }

    @Test
    void aSlashLeadsToTheFilter() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(offerCount(page)).isVisible();

        page.keyboard().press("/");

        assertThat(page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
    }

    @Test
    void eachStateIsFitToBeSeenInTheLightInTheDarkAndOnAPhone() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("chips", MANY);
        states.put("models", "/?group=model&task=conversational");
        states.put("empty", "/?q=llama&provider=groq&tools=false&task=text-to-image");
        states.put("disagreement", DISPUTED);
        Map<String, Page> devices = new LinkedHashMap<>();
        devices.put("light", stage.desk(ColorScheme.LIGHT));
        devices.put("dark", stage.desk(ColorScheme.DARK));
        devices.put("phone", stage.phone());
        devices.forEach((device, page) -> states.forEach((state, address) -> {
            page.navigate(address);
            assertThat(page.locator(".chips")).isVisible();
            assertThat(page.locator("vaadin-grid:visible a.model, .empty:visible h2")
                            .first())
                    .isVisible();
            assertThat(Stage.fitsTheWidth(page)).as(device + " " + state).isTrue();
            Stage.keep(page, "home-" + state + "-" + device);
        }));
    }

    @Test
    void onAPhoneTheFooterStandsBelowTheList() {
        Page page = stage.phone();
        page.navigate("/");
        assertThat(offerCount(page)).isVisible();

        BoundingBox list = page.locator("vaadin-grid:visible").boundingBox();

        assertThat(page.getByRole(AriaRole.CONTENTINFO).boundingBox().y).isGreaterThanOrEqualTo(list.y + list.height);
    }

    @Test
    void onAPhoneAllFiltersAreThere() {
        Page page = stage.phone();
        page.navigate("/?provider=groq");
        assertThat(offerCount(page)).isVisible();

        button(page, "Filters (1)").click();
        page.getByLabel("Highest price out, $/1M").fill("0.01");
        page.keyboard().press("Enter");
        assertThat(heading(page, "No offer passes these filters")).isVisible();
        Stage.keep(page, "phone-filters");
        chip(page, "Out ≤ $0.01").click();

        assertThat(offerCount(page)).isVisible();
    }

    private static Locator box(Page page, String name) {
        return page.getByRole(AriaRole.CHECKBOX, named(name));
    }

    private static Locator chip(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, named("Take off “" + text + "”"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator tooltip(Page page) {
        return page.getByRole(AriaRole.TOOLTIP);
    }
}
