package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RouterModelsTest extends Asking {

    @Test
    void theRouterListsChatModelsWithTheirProviders() throws Exception {
        JsonNode list = json(get("/v1/models?ignored=yes"));

        assertThat(list.path("object").asString()).isEqualTo("list");
        JsonNode model = find(list.path("data"), "id", "zai-org/GLM-5.3-Flash");
        assertThat(model.propertyNames())
                .containsExactly("id", "object", "created", "owned_by", "architecture", "providers");
        JsonNode novita = model.path("providers").path(0);
        assertThat(novita.path("pricing").path("input").asDouble()).isEqualTo(0.075);
        assertThat(novita.path("supports_tools").asBoolean()).isTrue();
        assertThat(novita.path("first_token_latency_ms").asDouble()).isEqualTo(1341.8);
        assertThat(list.path("data").toString()).doesNotContain("openai/whisper-large-v3", "staging", "warming");
    }

    @Test
    void aProviderMayTellNoMoreThanItsStatus() throws Exception {
        JsonNode featherless = offer("deepseek-ai/DeepSeek-V4-Pro", "featherless-ai");

        assertThat(featherless.propertyNames()).containsExactly("provider", "status", "is_model_author");
    }

    @Test
    void aModelThatSeesTakesImages() throws Exception {
        assertThat(model("moonshotai/Kimi-K3")
                        .path("architecture")
                        .path("input_modalities")
                        .toString())
                .isEqualTo("[\"text\",\"image\"]");
        assertThat(model("openai/gpt-oss-20b")
                        .path("architecture")
                        .path("input_modalities")
                        .toString())
                .isEqualTo("[\"text\"]");
    }

    @Test
    void costingNothingIsNotBeingFree() throws Exception {
        JsonNode priceZero = offer("allenai/Olmo-3-7B-Instruct", "publicai");
        assertThat(priceZero.path("pricing").path("input").asInt(-1)).isZero();
        assertThat(priceZero.path("is_free").asBoolean(true)).isFalse();

        assertThat(offer("swiss-ai/Apertus-8B-Instruct-2509", "publicai")
                        .path("is_free")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void hubAndRouterMayDisagree() throws Exception {
        assertThat(offer("zai-org/GLM-4.6", "novita").path("status").asString()).isEqualTo("error");
        assertThat(hubStatus("zai-org/GLM-4.6", "novita")).isEqualTo("live");
        assertThat(offer("deepseek-ai/DeepSeek-R1", "novita").path("status").asString())
                .isEqualTo("live");
        assertThat(hubStatus("deepseek-ai/DeepSeek-R1", "novita")).isEqualTo("error");
        assertThat(get("/v1/models/openai/gpt-oss-safeguard-20b").statusCode()).isEqualTo(404);
        assertThat(hubStatus("openai/gpt-oss-safeguard-20b", "groq")).isEqualTo("live");
    }

    @Test
    void statusesAreLiveOrError() throws Exception {
        Set<String> statuses = new HashSet<>();
        for (JsonNode model : json(get("/v1/models")).path("data")) {
            statuses.addAll(texts(model.path("providers"), "status"));
        }
        assertThat(statuses).containsExactlyInAnyOrder("live", "error");
    }

    @Test
    void aModelThatTheRouterDoesNotKnowIsNotFound() throws Exception {
        HttpResponse<String> answer = get("/v1/models/openai/whisper-large-v3");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(error(answer)).isEqualTo("Not Found: Model not found");
        assertThat(get("/v1/models/nobody/nothing").statusCode()).isEqualTo(404);
    }

    private JsonNode model(String id) throws Exception {
        return json(get("/v1/models/" + id));
    }

    private JsonNode offer(String id, String provider) throws Exception {
        return find(model(id).path("providers"), "provider", provider);
    }

    private String hubStatus(String id, String provider) throws Exception {
        return json(get("/api/models/" + id + "?expand=inferenceProviderMapping"))
                .path("inferenceProviderMapping")
                .path(provider)
                .path("status")
                .asString();
    }
}
