package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static io.hubcheck.journey.Stage.offerCount;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseJourneyIT {

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
    void aVisitorBrowsesFiltersValidatesAndSharesTheAnswer() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/");
        assertThat(page.getByText("signed out")).isVisible();
        assertThat(offerCount(page)).isVisible();
        Stage.keep(page, "home");

        page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true)).fill("qwen3-32b");
        assertThat(page.getByText("5 offers")).isVisible();
        choose(page, "Provider", "Groq");
        assertThat(page.getByText("1 offer", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile(".*[?&]provider=groq.*"));
        assertThat(page).hasURL(Pattern.compile(".*[?&]q=qwen3-32b.*"));
        Stage.keep(page, "home-filtered");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Qwen/Qwen3-32B"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verdict on groq"))
                .click();
        assertThat(heading(page, "This works")).isVisible();
        assertThat(page.getByText("Qwen/Qwen3-32B is live with groq for conversational.")
                        .first())
                .isVisible();
        page.setViewportSize(1280, 1130);
        Stage.keep(page, "verdict");

        Page friend = stage.desk(ColorScheme.DARK);
        friend.navigate(page.url());
        assertThat(friend.getByText("Qwen/Qwen3-32B is live with groq for conversational.")
                        .first())
                .isVisible();
        Stage.keep(friend, "verdict-dark");

        Stage.back(page);
        assertThat(heading(page, "Call it at groq")).isVisible();
        Stage.back(page);
        assertThat(page.getByLabel("Model", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("qwen3-32b");
        assertThat(page.getByText("1 offer", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void aFailedVerdictSaysWhatToDoAndTheAlternativeWorks() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate?m=Qwen/Qwen3-32B&p=cohere");
        assertThat(heading(page, "This does not work")).isVisible();
        Stage.keep(page, "verdict-fail");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Try ")))
                .first()
                .click();

        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void aNameThatIsShortForSeveralModelsAsksWhichOneIsMeant() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate");
        page.locator(".model-field input").fill("llama");
        page.keyboard().press("Enter");

        assertThat(heading(page, "Which model do you mean?")).isVisible();
        Stage.keep(page, "verdict-which-model");
        page.locator(".alternatives a").first().click();

        assertThat(heading(page, "This works, with something to know")).isVisible();
        assertThat(page).hasURL(Pattern.compile("m=meta-llama%2FLlama-3.1-8B-Instruct"));
    }

    @Test
    void anUnknownModelIsAnsweredWithWhatWasPerhapsMeant() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate?m=Qwen/Qwen3-32C");

        assertThat(page.getByText(Pattern.compile("Did you mean Qwen/Qwen3-32B"))
                        .first())
                .isVisible();
        Stage.keep(page, "verdict-unknown-model");
    }

    @Test
    void aFilterThatLeavesNothingSaysWhichOneToDrop() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/?provider=groq&q=flux");
        assertThat(heading(page, "No offer passes these filters")).isVisible();
        Stage.keep(page, "home-empty");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Drop .*flux")))
                .click();

        assertThat(page).hasURL(Pattern.compile(".*provider=groq$"));
        assertThat(offerCount(page)).isVisible();
    }

    @Test
    void aTokenInAnAddressDoesNotStayThere() {
        Page page = stage.desk(ColorScheme.LIGHT);

        page.navigate("/?provider=groq&q=hf_not_a_real_token_1");
        assertThat(page).hasURL(Pattern.compile("/\\?provider=groq$"));
        assertThat(page.getByText(Pattern.compile("looks like a token")).first())
                .isVisible();
        assertThat(offerCount(page)).hasText("8 offers");
        Stage.keep(page, "home-token");

        page.navigate("/validate?provider=groq&m=hf_not_a_real_token_1");
        assertThat(page).hasURL(Pattern.compile("/validate\\?p=groq$"));
        assertThat(page.getByText(Pattern.compile("looks like a token")).first())
                .isVisible();
        Stage.keep(page, "validate-token");

        page.navigate("/models/hf_not_a_real_token_1");
        assertThat(offerCount(page)).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("hf_"));
        page.navigate("/hf_not_a_real_token_1");
        assertThat(heading(page, "There is no such page")).isVisible();
        assertThat(page).not().hasURL(Pattern.compile("hf_"));
    }

    @Test
    void aTokenInAFieldDoesNotStayThere() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/validate");

        for (String field : List.of("Model", "Provider", "Task", "Bill to")) {
            Locator box = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true))
                    .first();
            box.fill("hf_not_a_real_token_1");
            box.press("Tab");
            assertThat(box).hasValue("");
        }

        assertThat(page.locator(".question > [invalid]")).hasCount(4);
        assertThat(page.getByText(Pattern.compile("^This looks like a token")).first())
                .isVisible();
    }

    @Test
    void anAddressWithTheNamesOfTheApiIsAnsweredUnderTheShortOnes() {
        Page page = stage.desk(ColorScheme.LIGHT);

        page.navigate("/validate?model=Qwen/Qwen3-32B&provider=groq&task=conversational");

        assertThat(page).hasURL(Pattern.compile("/validate\\?(?!.*model=).*m=Qwen(/|%2F)Qwen3-32B"));
        assertThat(heading(page, "This works")).isVisible();
    }

    @Test
    void onAPhoneNothingScrollsSideways() {
        Page page = stage.phone();
        Map<String, String> addresses = Map.of(
                "phone-home", "/",
                "phone-verdict", "/validate?m=Qwen/Qwen3-32B&p=groq",
                "phone-nowhere", "/nowhere");
        addresses.forEach((name, address) -> {
            page.navigate(address);
            assertThat(page.locator(address.equals("/") ? "vaadin-grid" : "h1 + *")
                            .first())
                    .isVisible();
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(address)
                    .isTrue();
            Stage.keep(page, name);
        });
    }

    @Test
    void inTheDarkItIsDark() {
        Page page = stage.desk(ColorScheme.DARK);
        page.navigate("/");
        assertThat(offerCount(page)).isVisible();
        Stage.keep(page, "home-dark");

        String background = (String) page.evaluate("getComputedStyle(document.body).color");
        assertThat(background)
                .as("light text")
                .matches("rgba?\\((2[0-5]\\d|1[5-9]\\d).*|oklch\\((0\\.[6-9]|1).*|color.*");
    }

    @Test
    void aPageThatIsNotThereLeadsBack() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate("/no/such/page");
        assertThat(heading(page, "There is no such page")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The catalogue"))
                .click();

        assertThat(offerCount(page)).isVisible();
    }

    private static void choose(Page page, String label, String option) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        box.fill(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(option)))
                .first()
                .click();
    }
}
