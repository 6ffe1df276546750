package io.hubcheck.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each screen as a whole in the light, in the dark and on a phone, kept to be looked at; none scrolls sideways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryIT {

    private static final Map<String, String> SCREENS = new TreeMap<>(Map.ofEntries(
            Map.entry("catalogue", "/"),
            Map.entry("catalogue-by-model", "/?group=model"),
            Map.entry("model", "/models/Qwen/Qwen3-32B"),
            Map.entry("model-image", "/models/black-forest-labs/FLUX.1-dev?lang=python"),
            Map.entry("model-disputed", "/models/zai-org/GLM-4.6"),
            Map.entry("model-unlisted", "/models/Qwen/Qwen3-32"),
            Map.entry("providers", "/providers"),
            Map.entry("provider", "/providers/together"),
            Map.entry("provider-retired", "/providers/black-forest-labs"),
            Map.entry("provider-unknown", "/providers/nobody"),
            Map.entry("validate", "/validate"),
            Map.entry("verdict", "/validate?m=Qwen/Qwen3-32B&p=groq&t=conversational"),
            Map.entry("verdict-failed", "/validate?m=Qwen/Qwen3-32B&p=cohere"),
            Map.entry("validate-many", "/validate/batch"),
            Map.entry("compare-nothing", "/compare"),
            Map.entry("compare", "/compare?pair=Qwen/Qwen3-32B:groq&pair=Qwen/Qwen3-32B:cerebras"),
            Map.entry("status", "/status"),
            Map.entry("plugins", "/plugins"),
            Map.entry("account-signed-out", "/me"),
            Map.entry("about", "/about"),
            Map.entry("not-found", "/no/such/page")));

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage();
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @Test
    void onADeskInTheLight() {
        hang(stage.desk(ColorScheme.LIGHT), "light");
    }

    @Test
    void onADeskInTheDark() {
        hang(stage.desk(ColorScheme.DARK), "dark");
    }

    @Test
    void onAPhone() {
        hang(stage.phone(), "phone");
    }

    private static void hang(Page page, String device) {
        SCREENS.forEach((screen, address) -> {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.CONTENTINFO)).isVisible();
            Stage.settled(page);
            assertThat(Stage.fitsTheWidth(page)).as(device + " " + screen).isTrue();
            keepWhole(page, "gallery/" + screen + "-" + device);
        });
    }

    /** The frame scrolls inside, so the window is made as high as what is in it. */
    private static void keepWhole(Page page, String name) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        int whole = (Integer)
                page.evaluate(
                        "document.querySelector('main').scrollHeight + document.body.clientHeight - document.querySelector('main').clientHeight");
        page.setViewportSize(width, Math.max(height, whole));
        Stage.keep(page, name);
        page.setViewportSize(width, height);
    }
}
