package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reader takes along what is shown. */
final class ExportStoryTest extends HomeStory {

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
}
