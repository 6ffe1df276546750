package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader types what they have in mind into the one field. */
final class SearchStoryTest extends HomeStory {

    @ParameterizedTest
    @CsvSource({
        "qwen groq,1",
        "GROQ qwen,1",
        "flux fal-ai,1",
        "flux fal,1",
        "groq,2",
        "llama,2",
        "Qwen/Qwen3-32B,3",
        "Qwen/Qwen3-32B:groq,1",
        "Qwen/Qwen3-32B:gr,1",
        "qwen3-32b:groq,1",
        "Qwen/Qwen3-32B:fastest,3",
        "https://huggingface.co/Qwen/Qwen3-32B,3",
    })
    void wordsMayNameTheModelAndTheProvider(String typed, int offers) {
        open("/");

        _setValue(filter(), typed);

        assertThat(_size(offers())).isEqualTo(offers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flux groq", "Qwen/Qwen3-32B:fal-ai", "meta-llama/Llama-3.3-70B-Instruct:meta"})
    void whatNobodyServesIsNotShown(String typed) {
        open("/");

        _setValue(filter(), typed);

        assertThat(page()).contains("No offer passes these filters");
    }

    @Test
    void aProviderThatWasChosenAndAnotherThatWasTypedExcludeEachOtherAndThePageSaysSo() {
        open("/?provider=together&q=Qwen/Qwen3-32B:groq");

        assertThat(page()).contains("No offer passes these filters");

        press("Drop “Provider: together”: 1 offer");
        assertThat(_size(offers())).isEqualTo(1);
    }

    @Test
    void aWholeModelLeadsToItsVerdictAndToItsPage() {
        open("/?q=Qwen/Qwen3-32B:groq");

        assertThat(page()).contains("Validate Qwen/Qwen3-32B with groq", "All about Qwen/Qwen3-32B");
        assertThat(linksTo("models/")).contains("models/Qwen/Qwen3-32B");
    }

    @Test
    void whatIsTakenAlongIsWhatTheWordsFound() {
        open("/?q=Qwen/Qwen3-32B:groq");

        assertThat(linksTo("offers.csv")).containsExactly("api/v1/offers.csv?q=Qwen%2FQwen3-32B%3Agroq");
    }
}
