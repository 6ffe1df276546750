package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.hubcheck.api.spi.ExportFormat;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reader takes along what is shown. */
final class ExportStoryTest extends HomeStory {

    private static final ExportFormat LITELLM =
            new ExportFormat("litellm/config", "LiteLLM config", "application/yaml", "yaml");

    @Test
    void theFilesHoldWhatIsShownInTheSameOrder() {
        open("/?provider=groq&tools=true&maxInput=0.60&sort=-context&group=model&cols=model");

        assertThat(linksTo("offers."))
                .containsExactly(
                        "api/v1/offers.csv?provider=groq&maxInput=0.6&tools=true&sort=-context",
                        "api/v1/offers.json?provider=groq&maxInput=0.6&tools=true&sort=-context");
    }

    @Test
    void theyFollowWhatIsTyped() {
        open("/");
        assertThat(linksTo("offers.")).containsExactly("api/v1/offers.csv", "api/v1/offers.json");

        _setValue(filter(), "llama 70b");

        assertThat(linksTo("offers.csv")).containsExactly("api/v1/offers.csv?q=llama+70b");
    }

    @Test
    void aPastedAddressIsAskedForByTheModelThatItMeans() {
        open("/?q=https://huggingface.co/Qwen/Qwen3-32B/tree/main");

        assertThat(linksTo("offers.csv")).containsExactly("api/v1/offers.csv?q=Qwen%2FQwen3-32B");
    }

    @Test
    void aFilterThatIsNotAppliedIsNotInTheFilesEither() {
        open("/?callable=true");
        everythingArrives();

        assertThat(linksTo("offers.csv")).containsExactly("api/v1/offers.csv");
    }

    @Test
    void theFormatsOfPluginsHoldTheSame() {
        plugins.addFormats(LITELLM, new ExportFormat("house/table", "House table", "text/plain", "txt"));

        open("/?provider=groq&sort=-context&group=model");
        _click(_get(Button.class, button -> button.withText("More")));

        assertThat(linksTo("offers/export"))
                .containsExactly(
                        "api/v1/offers/export?format=litellm%2Fconfig&provider=groq&sort=-context",
                        "api/v1/offers/export?format=house%2Ftable&provider=groq&sort=-context");
        assertThat(page()).contains("LiteLLM config");
    }

    @Test
    void theyComeAndGoWithTheirPluginsWhileThePageIsOpen() {
        open("/");
        assertThat(linksTo("offers/export")).isEmpty();
        _assertNone(Button.class, button -> button.withText("More"));

        plugins.addFormats(LITELLM);
        timePasses(Duration.ofSeconds(20));
        _click(_get(Button.class, button -> button.withText("More")));
        assertThat(linksTo("offers/export")).containsExactly("api/v1/offers/export?format=litellm%2Fconfig");

        plugins.addFormats();
        timePasses(Duration.ofSeconds(20));
        assertThat(linksTo("offers/export")).isEmpty();
    }
}
