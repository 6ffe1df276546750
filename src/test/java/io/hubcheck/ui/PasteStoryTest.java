package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A reader pastes into the filter what they have at hand. */
final class PasteStoryTest extends HomeStory {

    private static final String TOKEN = "hf_not_a_real_token_1";

    @Test
    void aPastedPairIsOfferedForValidationAndShowsItsModel() {
        open("/");

        _setValue(filter(), "Qwen/Qwen3-32B:groq");

        assertThat(page()).contains("Validate Qwen/Qwen3-32B with groq", "1 offer");
        assertThat(linksTo("validate?")).anyMatch(link -> link.contains("m=Qwen%2FQwen3-32B%3Agroq"));
    }

    @Test
    void aPastedHubAddressIsOfferedForValidation() {
        open("/");

        _setValue(filter(), "https://huggingface.co/Qwen/Qwen3-32B/tree/main");

        assertThat(page()).contains("Validate Qwen/Qwen3-32B", "3 offers");
    }

    @Test
    void enterAsksAboutAPastedPair() {
        open("/");
        _setValue(filter(), "Qwen/Qwen3-32B:groq");

        pressEnter(filter(), "keydown");

        assertThat(address()).isEqualTo("/validate?m=Qwen%2FQwen3-32B%3Agroq");
    }

    @Test
    void aPartOfANameIsNotOfferedForValidation() {
        open("/?q=qwen3");

        assertThat(page()).doesNotContain("Validate qwen3");
    }

    @Test
    void aTokenPastedIntoTheFilterIsTakenAwayAndGoesNowhere() {
        open("/?q=qwen");

        _setValue(filter(), TOKEN);

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("history.replaceState"))
                .noneMatch(script -> script.contains(TOKEN));
        assertThat(filter().getValue()).isEmpty();
        assertThat(filter().isInvalid()).isTrue();
        assertThat(filter().getErrorMessage()).startsWith("This looks like a token.");
        assertThat(page()).contains("6 offers").doesNotContain(TOKEN);

        _setValue(filter(), "qwen");
        assertThat(filter().isInvalid()).isFalse();
    }

    @Test
    void aTokenInTheAddressIsTakenOutOfIt() {
        open("/?provider=groq&q=" + TOKEN);

        assertThat(sentToBrowser())
                .anyMatch(script -> script.contains("replace: true") && script.contains("?provider=groq,"));
        assertThat(filter().getValue()).isEmpty();
        assertThat(filter().getErrorMessage()).startsWith("The address held what looks like a token.");
        assertThat(page()).contains("2 offers").doesNotContain(TOKEN);
        assertThat(linksTo("offers.")).isNotEmpty().noneMatch(link -> link.contains(TOKEN));
    }
}
