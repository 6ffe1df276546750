package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has a phone in the hand sees first what they came for, and finds the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneJourneyIT {

    private static final String TWO = "/compare?pair=Qwen/Qwen3-32B:groq&pair=Qwen/Qwen3-32B:cerebras";

    private Stage stage;
    private Page page;

    @BeforeAll
    void open() {
        stage = new Stage();
        page = stage.phone();
    }

    @AfterEach
    void nothingBrokeInTheBrowser() {
        assertThat(stage.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?provider=groq&task=conversational&status=live&sort=output", "/?group=model"})
    void theFieldTheCountAndTheFirstCardAreSeenAtOnce(String address) {
        page.navigate(address);
        Locator card = page.locator("vaadin-grid:visible .offer:visible").first();
        assertThat(card).isVisible();
        Stage.keep(page, "phone-first-sight" + address.replaceAll("\\W+", "-"));

        assertThat(bottom(page.locator(".filter-text"))).isLessThan(740);
        assertThat(bottom(page.locator(".count"))).isLessThan(740);
        assertThat(bottom(card)).isLessThan(740);
    }

    @Test
    void theFiltersAreBehindOneButtonThatSaysHowManyAreInUse() {
        page.navigate("/?q=qwen&provider=groq&maxInput=5");
        assertThat(page.locator(".count")).hasText("1 offer");
        assertThat(field("Provider")).isHidden();

        button("Filters (2)").click();
        assertThat(field("Provider")).hasValue("Groq");
        assertThat(field("Smallest context")).isVisible();
        assertThat(button("Filters (2)")).hasAttribute("aria-expanded", "true");
        assertThat(Stage.fitsTheWidth(page)).isTrue();
        Stage.keep(page, "phone-filters-open");

        button("Filters (2)").click();
        assertThat(field("Provider")).isHidden();
        assertThat(button("Take off “Provider: groq”")).isVisible();
    }

    @Test
    void noScreenIsCutOffTheNavigation() {
        page.navigate("/");
        Locator screens = page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK);
        assertThat(screens).hasCount(6);

        assertThat(screens.all()).allSatisfy(screen -> {
            BoundingBox box = screen.boundingBox();
            assertThat(box.x).isGreaterThanOrEqualTo(0);
            assertThat(box.x + box.width).isLessThanOrEqualTo(360);
            assertThat(box.height).isGreaterThanOrEqualTo(24);
        });
        assertThat(page.getByRole(AriaRole.NAVIGATION).evaluate("nav => nav.scrollWidth <= nav.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void onAPhoneOfTheUsualWidthTheScreensAreOneLineAndTheOffersBeginHigherUp() {
        page.setViewportSize(390, 844);
        page.navigate("/");
        Locator card = page.locator("vaadin-grid:visible .offer:visible").first();
        assertThat(card).isVisible();

        List<Locator> screens =
                page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK).all();
        assertThat(screens)
                .extracting(screen -> screen.boundingBox().y)
                .containsOnly(screens.getFirst().boundingBox().y);
        assertThat(card.boundingBox().y).isLessThan(480);
        assertThat(Stage.fitsTheWidth(page)).isTrue();
        page.setViewportSize(360, 740);
    }

    @Test
    void whatElseACardShowsIsChosen() {
        page.navigate("/?q=qwen3-32b&provider=groq");
        Locator card = page.locator("vaadin-grid:visible .offer:visible").first();
        assertThat(card).not().containsText("Sources");

        button("On each card").click();
        assertThat(page.locator(".column-list input:focus")).hasCount(1);
        assertThat(page.getByLabel("Context", exactly())).isHidden();
        page.getByLabel("Sources", exactly()).press("Space");
        assertThat(card).containsText("Sources");
        Stage.keep(page, "phone-on-each-card");

        page.navigate("/?group=model");
        assertThat(page.locator("vaadin-grid:visible .offer:visible").first()).isVisible();
        assertThat(button("On each card")).isHidden();
    }

    @Test
    void pairsThatAreComparedAreCardsBelowEachOther() {
        page.navigate(TWO);
        Locator cards = page.getByRole(AriaRole.ARTICLE);
        assertThat(cards).hasCount(2);
        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(0);

        assertThat(cards.first()).containsText("Price in, $/1M");
        assertThat(cards.last()
                        .getByText("They differ")
                        .or(cards.last().getByLabel("They differ"))
                        .first())
                .isVisible();
        assertThat(cards.last().boundingBox().y).isGreaterThan(bottom(cards.first()));
        assertThat(Stage.fitsTheWidth(page)).isTrue();
        Stage.keep(page, "phone-compare");

        page.setViewportSize(1280, 800);
        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(1);
        assertThat(cards).hasCount(0);
        page.setViewportSize(360, 740);
        assertThat(cards).hasCount(2);
    }

    private static double bottom(Locator part) {
        BoundingBox box = part.boundingBox();
        return box.y + box.height;
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
