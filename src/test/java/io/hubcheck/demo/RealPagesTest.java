package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person follows a link that would lead to the real Hub. */
class RealPagesTest extends Asking {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Qwen/Qwen3-32B",
                "/settings/tokens",
                "/settings/tokens/new?ownUserPermissions=inference.serverless.write&tokenType=fineGrained",
                "/settings/billing",
                "/settings/inference-providers",
                "/models?inference_provider=groq"
            })
    void aBrowserIsToldWhatItWouldSeeAndAClientThatNothingIsThere(String path) throws Exception {
        HttpResponse<String> page = browse(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("On the real Hub you would see").doesNotContain("{title}", "{words}");

        HttpResponse<String> json = get(path);
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(header(json, "Content-Type")).startsWith("application/json");
    }

    @Test
    void aModelsPageListsWhoServesIt() throws Exception {
        hub.catalog().addMapping("Qwen/Qwen3-32B", "newcomer", "x", "conversational", "live");
        hub.catalog().addMapping("Qwen/Qwen3-32B", "secretive", "x", "conversational", "staging");

        assertThat(browse("/Qwen/Qwen3-32B").body())
                .contains("the page of Qwen/Qwen3-32B", "<td>newcomer</td><td>conversational</td><td>live</td>")
                .doesNotContain("secretive");
    }

    @Test
    void theModelsOfAProviderLeadOn() throws Exception {
        hub.catalog().addMapping("acme/small", "newcomer", "x", "conversational", "live");

        assertThat(browse("/models?inference_provider=newcomer").body())
                .contains("the models of newcomer", "<a href=\"/acme/small\">")
                .doesNotContain("Qwen3-32B");
    }

    @Test
    void whatAnAddressSaysIsNotRunAsScript() throws Exception {
        assertThat(browse("/models?inference_provider=%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/v1/nothing", "/no/such-model", "/demo-alice/private-notes-7B"})
    void whatIsNotThereIsMissingToBrowsersToo(String path) throws Exception {
        assertThat(browse(path).statusCode()).isEqualTo(404);
        assertThat(header(browse(path), "Content-Type")).startsWith("application/json");
    }

    private HttpResponse<String> browse(String path) throws Exception {
        return send(request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }
}
