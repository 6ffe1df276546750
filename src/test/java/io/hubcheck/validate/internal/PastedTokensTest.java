package io.hubcheck.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.secret.PastedToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTokensTest {

    private static final String TOKEN = "hf_demo_not_a_real_token_at_all";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOKEN,
                " " + TOKEN + " ",
                TOKEN + ":groq",
                "Qwen/Qwen3-32B " + TOKEN,
                "https://huggingface.co/" + TOKEN,
                "hf_oauth_demo.demo-demo.demo",
                "hf_oauth_demo-demo_demo_demo_demo.hf_demo-demo_demo.demo"
            })
    void aTokenIsTakenOutWhereverItWasPasted(String typed) {
        PairQuestion question = PastedTokens.without(new PairQuestion(typed, typed, typed, typed, null));

        assertThat(question.toString()).contains(PastedToken.INSTEAD).doesNotContain("hf_demo", "oauth_demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "someone/hf_model_with_a_long_name",
                "hf_organisation_long_name/model",
                "hf-internal/x",
                "hf_short"
            })
    void idsThatOnlyLookLikeItStay(String id) {
        assertThat(PastedTokens.without(PairQuestion.of(id)).model()).isEqualTo(id);
    }

    @Test
    void whatWasNotTypedStaysSo() {
        assertThat(PastedTokens.without(PairQuestion.of("a/b"))).isEqualTo(PairQuestion.of("a/b"));
    }
}
