package io.hubcheck.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"gpt2", "Qwen/Qwen3-32B", "meta-llama/Llama-3.1-8B", "a/b", "x_y/z.1"})
    void idsOfTheHubAreIds(String text) {
        assertThat(ModelId.parse(text)).contains(new ModelId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a/b/c",
                "/a",
                "a/",
                "a b",
                "a/../b",
                "..",
                ".",
                "a/..",
                "./a",
                "a/.",
                "a--b/c",
                "a/b?x=1",
                "a/b#c",
                "a/b%2e",
                "a\\b",
                "a\nb",
                "ä/b",
                "<script>"
            })
    void whatCouldLeadAnUrlAstrayIsNone(String text) {
        assertThat(ModelId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new ModelId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsRefusalNamesTheTextUnlessThatMayHoldAToken() {
        assertThatThrownBy(() -> new ModelId("no slash"))
                .hasMessage("Not the form of a model id, owner/name: 'no slash'");
        assertThatThrownBy(() -> new ModelId("of hf_something")).hasMessage("Not the form of a model id, owner/name");
    }

    @ParameterizedTest
    @ValueSource(ints = {97, 1000})
    void partsLongerThanTheHubAllowsAreNone(int length) {
        assertThat(ModelId.parse("a/" + "b".repeat(length))).isEmpty();
    }
}
