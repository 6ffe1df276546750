package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.hubcheck.journey.Stage.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Many pairs: asked about in one go, and a few of them side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyPairsJourneyIT {

    private static final String LIST = """
            Qwen/Qwen3-32B:groq
            Qwen/Qwen3-32B cerebras conversational
            Qwen/Qwen3-23B
            meta-llama/Llama-3.3-70B-Instruct cheapest
            black-forest-labs/FLUX.1-dev fal-ai text-to-image
            please look at these four
            """;
    private static final String LITELLM = """
            model_list:
              - model_name: fast
                litellm_params: {model: huggingface/groq/Qwen/Qwen3-32B, api_key: hf_not_a_real_token_1}
              - model_name: other
                litellm_params: {model: openai/gpt-4o}
            """;
    private static final String COMPARED = "/compare?pair=Qwen/Qwen3-32B:groq&pair=Qwen/Qwen3-32B:cerebras"
            + "&pair=meta-llama/Llama-3.3-70B-Instruct:groq";

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
    void aListIsPastedAndItsTroubleLookedAt() throws IOException {
        Page page = stage.desk(ColorScheme.LIGHT);
        validate(page);
        Stage.keep(page, "batch");

        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Trouble")))
                .check();
        assertThat(page.getByText("Qwen/Qwen3-23B").first()).isVisible();
        assertThat(page.getByText("cerebras · conversational")).isHidden();

        Download csv = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What is shown, as CSV (2)"))
                        .click());
        assertThat(Files.readAllLines(csv.path()))
                .hasSize(3)
                .first()
                .isEqualTo("position,entry,model,provider,task,verdict,code,message,checkedAt");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy as Markdown (2)"))
                .click();
        assertThat(page.getByText("Copied")).isVisible();
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains("Qwen/Qwen3-23B", "please look at these four")
                .doesNotContain("groq", "cerebras");
    }

    @Test
    void aConfigurationIsUploadedAndItsSecretSeenNowhere() {
        Page page = stage.desk(ColorScheme.DARK);
        page.navigate("/validate/batch");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("config.yaml", "application/yaml", LITELLM.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getByText("2 answered").first()).isVisible();
        assertThat(page.getByText("openai/gpt-4o")).isVisible();
        assertThat(page.content()).doesNotContain("hf_not_a_real");
        Stage.keep(page, "batch-dark");
    }

    @Test
    void aPhoneShowsEachResultAsACard() {
        Page page = stage.phone();
        validate(page);

        noSidewaysScroll(page);
        Stage.keep(page, "batch-narrow");
        page.navigate(COMPARED);
        assertThat(page.getByText("Cost a month").first()).isVisible();
        noSidewaysScroll(page);
        Stage.keep(page, "compare-narrow");
    }

    @Test
    void pairsAreComparedAndAllOfItIsInTheAddress() {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(COMPARED);
        assertThat(heading(page, "Compare")).isVisible();
        Stage.keep(page, "compare");

        page.getByRole(AriaRole.SPINBUTTON, new Page.GetByRoleOptions().setName("Requests a month"))
                .fill("20000");
        assertThat(page).hasURL(Pattern.compile("n=20000"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Qwen/Qwen3-32B:cerebras"))
                .click();
        assertThat(page).hasURL(Pattern.compile("^(?!.*cerebras).*n=20000"));
        Stage.back(page);
        assertThat(page.getByRole(
                        AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Qwen/Qwen3-32B:cerebras")))
                .isVisible();
    }

    @Test
    void theDarkOneIsReadableToo() {
        Page page = stage.desk(ColorScheme.DARK);
        page.navigate(COMPARED);
        assertThat(heading(page, "Compare")).isVisible();
        Stage.keep(page, "compare-dark");
    }

    private static void validate(Page page) {
        page.navigate("/validate/batch");
        Locator text = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Pairs"));
        text.fill(LIST);
        text.press("Control+Enter");
        assertThat(page.getByText("6 answered").first()).isVisible();
    }

    private static void noSidewaysScroll(Page page) {
        List<?> widths =
                (List<?>) page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        assertThat(widths.getFirst()).isEqualTo(widths.getLast());
    }
}
