package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PartnerListTest extends Asking {

    @Test
    void aProvidersMappingsComeByTaskAndModelStagingIncluded() throws Exception {
        JsonNode tasks = json(get("/api/partners/together/models"));

        JsonNode live = tasks.path("conversational").path("deepseek-ai/DeepSeek-V4-Pro");
        assertThat(live.propertyNames()).containsExactly("_id", "providerId", "status");
        assertThat(live.path("status").asString()).isEqualTo("live");
        assertThat(tasks.path("text-to-image")
                        .path("Qwen/Qwen-Image")
                        .path("status")
                        .asString())
                .isEqualTo("staging");
    }

    @Test
    void oneStatusCanBeAskedFor() throws Exception {
        assertThat(json(get("/api/partners/together/models?status=staging")).propertyNames())
                .containsExactly("conversational", "text-to-image");
        assertThat(get("/api/partners/together/models?status=live").body()).doesNotContain("staging", "error");
    }

    @Test
    void adaptersOfOneBaseModelShareAKeyOfTags() throws Exception {
        JsonNode entry = json(get("/api/partners/fal-ai/models"))
                .path("image-to-image")
                .path("tag-filter=lora,base_model:adapter:Qwen/Qwen-Image-Edit-2511");

        assertThat(entry.path("adapterType").asString()).isEqualTo("lora");
        assertThat(entry.path("tags")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hf-inference", "nobody", "hyperbolic"})
    void someProvidersHaveNoList(String provider) throws Exception {
        assertThat(get("/api/partners/" + provider + "/models").statusCode()).isEqualTo(404);
    }
}
