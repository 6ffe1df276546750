package io.hubcheck.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PastedTokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hf_not_a_real_token_1",
                "  hf_NotARealToken000\n",
                "hf_oauth_head.body.signature-1",
                "Bearer hf_not_a_real_token_1",
                "HF_TOKEN=hf_not_a_real_token_1",
                "Qwen/Qwen3-32B:hf_not_a_real_token_1"
            })
    void whatLooksLikeATokenIsSeen(String pasted) {
        assertThat(PastedToken.isIn(pasted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hf_not_a_real_token_1",
                "hf_oauth_head.body.signature-1",
                "hf_oauth_a-header-of-real-length_demo.a-body_demo.a-signature_demo",
                "https://huggingface.co/hf_not_a_real_token_1"
            })
    void nothingOfATokenIsLeft(String pasted) {
        assertThat(PastedToken.without("a/b:" + pasted)).doesNotContain("token", "oauth", "demo", "signature");
        assertThat(PastedToken.without(pasted)).endsWith(PastedToken.INSTEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hf_demo",
                "hf-internal-testing",
                "owner/hf_not_a_real_token_1",
                "hf_not_a_real_token_1/model",
                "https://huggingface.co/hf_not_a_real_token_1/model",
                "not_hf_a_real_token_at_all"
            })
    void modelsAreNotTakenForTokens(String typed) {
        assertThat(PastedToken.isIn(typed)).isFalse();
    }
}
