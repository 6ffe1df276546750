package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Hub passes on what somebody wrote there to run in readers' browsers; they read it, and nothing runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileHubJourneyIT {

    private static final String IMAGE = "<img src=x onerror=window.ran=1>";
    private static final String SCRIPT = "<script>window.ran=1</script>";
    private static final String DRAWING = "<svg onload=window.ran=1>";
    private static final String LINK = "javascript:window.ran=1";
    private static final String MODEL = "evil/model";

    private Stage stage;

    @BeforeAll
    void theHubIsHostile() {
        stage = new Stage(hub -> {
            hub.catalog().addMapping(MODEL, IMAGE, SCRIPT, DRAWING, IMAGE);
            hub.catalog().addMapping(MODEL, "groq", IMAGE, "conversational", SCRIPT);
            hub.catalog().addMapping(MODEL, LINK, LINK, "conversational", "live");
        });
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=evil", "/providers", "/validate?m=evil/model"})
    void whatTheHubPassesOnIsReadAndNotRun(String address) {
        Page page = open(address);

        assertThat(page.getByText(IMAGE).first()).isVisible();
        nothingRan(page);
    }

    @Test
    void aPageOfItsModelIsReadAndNotRun() {
        Page page = open("/models/evil/model");

        assertThat(page.getByText(LINK).first()).isVisible();
        Stage.keep(page, "hostile-model");
        nothingRan(page);
    }

    @Test
    void whatAnAddressHoldsIsReadAndNotRun() {
        for (String address : new String[] {
            "/validate?m=" + encoded(IMAGE) + "&p=" + encoded(SCRIPT) + "&t=" + encoded(DRAWING),
            "/validate?m=evil/model&p=" + encoded(IMAGE),
            "/providers/" + encoded(IMAGE),
            "/nowhere/" + encoded(IMAGE),
            "/compare?pair=" + encoded(MODEL + ":" + IMAGE),
            "/?q=" + encoded(IMAGE) + "&provider=" + encoded(SCRIPT)
        }) {
            Page page = open(address);

            assertThat(page.locator("h1").first()).isVisible();
            nothingRan(page);
        }
    }

    @Test
    void whatIsPastedIsReadAndNotRun() {
        Page page = open("/validate/batch");
        page.getByLabel("Pairs").fill("evil/model " + IMAGE.replace(' ', '/') + "\n" + IMAGE + "\n" + SCRIPT);
        page.getByText("Validate all").click();

        assertThat(page.getByText("3 answered").first()).isVisible();
        assertThat(page.getByText(SCRIPT).first()).isVisible();
        Stage.keep(page, "hostile-batch");
        nothingRan(page);
    }

    private Page open(String address) {
        Page page = stage.desk(ColorScheme.LIGHT);
        page.navigate(address);
        return page;
    }

    private static void nothingRan(Page page) {
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(page.locator("img[onerror], svg[onload], a[href^='javascript:']")
                        .count())
                .isZero();
        page.context().close();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
