package io.hubcheck.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReferenceTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    Qwen/Qwen3-32B,                                                Qwen/Qwen3-32B, -
                    '  Qwen/Qwen3-32B ',                                           Qwen/Qwen3-32B, -
                    gpt2,                                                          gpt2,           -
                    Qwen/Qwen3-32B:groq,                                           Qwen/Qwen3-32B, groq
                    Qwen/Qwen3-32B:,                                               Qwen/Qwen3-32B, -
                    https://huggingface.co/Qwen/Qwen3-32B,                         Qwen/Qwen3-32B, -
                    https://huggingface.co/Qwen/Qwen3-32B/,                        Qwen/Qwen3-32B, -
                    https://huggingface.co/Qwen/Qwen3-32B/tree/main?not-for=x#top, Qwen/Qwen3-32B, -
                    https://huggingface.co/Qwen/Qwen3-32B:groq,                    Qwen/Qwen3-32B, groq
                    hf.co/Qwen/Qwen3-32B,                                          Qwen/Qwen3-32B, -
                    HuggingFace.co/gpt2,                                           gpt2,           -
                    https://huggingface.co/models/Qwen/Qwen3-32B,                  Qwen/Qwen3-32B, -
                    """)
    void whatIsPastedIsRead(String text, String model, String provider) {
        assertThat(ModelReference.parse(text)).isEqualTo(new ModelReference(model, provider));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://huggingface.co/datasets/acme/words",
                "https://huggingface.co/spaces/acme/app",
                "",
                ":",
                "::",
                "https://",
                "https://github.com/Qwen/Qwen3-32B",
                "https://huggingface.co/api/models/a/b",
                "a b"
            })
    void whatIsNoModelStaysNoModel(String text) {
        assertThat(ModelId.parse(ModelReference.parse(text).model())).isEmpty();
    }

    @Test
    void anotherHubsAddressesCountWhereThatHubIsConfigured() {
        String pasted = "http://localhost:7861/Qwen/Qwen3-32B";

        assertThat(ModelReference.parse(pasted, URI.create("http://localhost:7861"))
                        .model())
                .isEqualTo("Qwen/Qwen3-32B");
        assertThat(ModelId.parse(ModelReference.parse(pasted, URI.create("https://huggingface.co"))
                        .model()))
                .isEmpty();
    }
}
