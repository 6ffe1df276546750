package io.hubcheck.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ModelId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedModelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwen/Qwen3-32B",
                "  Qwen/Qwen3-32B ",
                "https://huggingface.co/Qwen/Qwen3-32B",
                "https://huggingface.co/Qwen/Qwen3-32B/tree/main?library=x#files",
                "huggingface.co/Qwen/Qwen3-32B",
                "hf.co/Qwen/Qwen3-32B"
            })
    void theModelIsReadOutOfWhatOnePastes(String pasted) {
        assertThat(TypedModel.parse(pasted)).contains(new TypedModel(new ModelId("Qwen/Qwen3-32B"), null, true));
    }

    @Test
    void theProviderBehindAColonIsReadToo() {
        assertThat(TypedModel.parse("Qwen/Qwen3-32B:fal-ai"))
                .contains(new TypedModel(new ModelId("Qwen/Qwen3-32B"), "fal-ai", true));
    }

    @Test
    void aNameAloneMayBeAnOldIdOrAPartOfOne() {
        assertThat(TypedModel.parse("gpt2")).contains(new TypedModel(new ModelId("gpt2"), null, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "a/b/c",
                "a:b:c",
                "<script>",
                "https://huggingface.co",
                "https:///x",
                "https://example.com/a/b"
            })
    void anythingElseIsNoModel(String typed) {
        assertThat(TypedModel.parse(typed)).isEmpty();
    }
}
