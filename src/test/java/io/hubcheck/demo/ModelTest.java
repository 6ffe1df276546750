package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ModelTest extends Asking {

    @Test
    void oneModelTellsItsMappingAsAnObjectByProvider() throws Exception {
        JsonNode model = json(get("/api/models/google/gemma-3-27b-it?expand=inferenceProviderMapping"));

        assertThat(model.propertyNames()).containsExactly("_id", "id", "inferenceProviderMapping");
        JsonNode scaleway = model.path("inferenceProviderMapping").path("scaleway");
        assertThat(scaleway.propertyNames()).containsExactly("status", "providerId", "task", "isModelAuthor");
        assertThat(scaleway.path("providerId").asString()).isEqualTo("gemma-3-27b-it");
    }

    @Test
    void anObjectHasRoomForOneTaskOfAProvider() throws Exception {
        JsonNode mapping = json(get("/api/models/HuggingFaceBio/Carbon-3B?expand=inferenceProviderMapping"))
                .path("inferenceProviderMapping");

        assertThat(mapping.propertyNames()).containsExactly("hf-inference");
        assertThat(mapping.path("hf-inference").path("task").asString()).isEqualTo("conversational");
    }

    @Test
    void providersComeInTheOrderThatTheCallerPrefers() throws Exception {
        String path = "/api/models/meta-llama/Llama-3.3-70B-Instruct?expand=inferenceProviderMapping";

        assertThat(json(get(path)).path("inferenceProviderMapping").propertyNames())
                .startsWith("cerebras");
        assertThat(json(get(path, "pro")).path("inferenceProviderMapping").propertyNames())
                .startsWith("together", "novita", "groq");
    }

    @ParameterizedTest
    @CsvSource({
        "meta-llama/Meta-Llama-3.1-8B, meta-llama/Llama-3.1-8B",
        "CohereForAI/aya-expanse-32b, CohereLabs/aya-expanse-32b",
        "gpt2, openai-community/gpt2",
        "QWEN/qwen3-32b, Qwen/Qwen3-32B"
    })
    void anotherNameLeadsToTheNameOfToday(String asked, String today) throws Exception {
        HttpResponse<String> answer = get("/api/models/" + asked + "?expand[]=gated&expand[]=sha");

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(header(answer, "Location")).isEqualTo("/api/models/" + today + "?expand[]=gated&expand[]=sha");
        assertThat(header(get("/api/models/" + asked + "/revision/HEAD"), "Location"))
                .isEqualTo("/api/models/" + today + "/revision/HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai/no-such-model", "no-such-model", "demo-alice/private-notes-7B"})
    void aMissingModelAndAPrivateOneLookTheSame(String id) throws Exception {
        HttpResponse<String> anonymous = get("/api/models/" + id);
        assertThat(anonymous.statusCode()).isEqualTo(401);
        assertThat(error(anonymous)).isEqualTo("Invalid username or password.");
        assertThat(header(anonymous, "X-Error-Message")).isEqualTo("Invalid username or password.");
        assertThat(header(anonymous, "X-Error-Code")).isEmpty();

        HttpResponse<String> signedIn = get("/api/models/" + id, "pro");
        assertThat(signedIn.statusCode()).isEqualTo(404);
        assertThat(header(signedIn, "X-Error-Code")).isEqualTo("RepoNotFound");
        assertThat(error(signedIn)).isEqualTo("Repository not found");
    }

    @Test
    void aPrivateModelIsShownToItsOwner() throws Exception {
        JsonNode model = json(get("/api/models/demo-alice/private-notes-7B", "oauth"));

        assertThat(model.path("private").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/models/openai/gpt-oss-20b", "/api/models", "/api/partners/groq/models", "/api/whoami-v2"})
    void aTokenThatNobodyIssuedIsRefusedEverywhere(String path) throws Exception {
        HttpResponse<String> answer = send(request(path).header("Authorization", "Bearer hf_demo_nobody"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(error(answer)).isEqualTo("Invalid credentials in Authorization header");
        assertThat(header(answer, "X-Error-Message")).isEqualTo("Invalid credentials in Authorization header");
    }

    @ParameterizedTest
    @CsvSource({"meta-llama/Llama-3.1-8B, manual", "CohereLabs/aya-expanse-32b, auto", "openai/gpt-oss-20b, false"})
    void thatAModelIsGatedIsPublic(String id, String gated) throws Exception {
        assertThat(json(get("/api/models/" + id)).path("gated").asString()).isEqualTo(gated);
    }

    @Test
    void whatNobodyServesHasAnEmptyMappingOrNone() throws Exception {
        assertThat(json(get("/api/models/openai/whisper-small?expand=inferenceProviderMapping"))
                        .path("inferenceProviderMapping")
                        .isObject())
                .isTrue();
        assertThat(json(get("/api/models/openai-community/gpt2?expand=inferenceProviderMapping"))
                        .propertyNames())
                .containsExactly("_id", "id");
    }

    @Test
    void aModelThatSomebodyServesIsWarm() throws Exception {
        assertThat(json(get("/api/models/openai/gpt-oss-20b?expand=inference"))
                        .path("inference")
                        .asString())
                .isEqualTo("warm");
        assertThat(json(get("/api/models/openai/whisper-small?expand=inference"))
                        .has("inference"))
                .isFalse();
    }

    @Test
    void aRevisionMustExist() throws Exception {
        String sha = json(get("/api/models/openai/gpt-oss-20b")).path("sha").asString();

        for (String revision : List.of("HEAD", "main", sha)) {
            assertThat(get("/api/models/openai/gpt-oss-20b/revision/" + revision)
                            .statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> answer = get("/api/models/openai/gpt-oss-20b/revision/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "X-Error-Code")).isEqualTo("RevisionNotFound");
    }

    @Test
    void anUnknownFieldIsRefusedHereToo() throws Exception {
        HttpResponse<String> answer = get("/api/models/openai/gpt-oss-20b?expand=nonsense");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).contains("must be one of [author|");
    }

    @Test
    void everyAnswerHasTheHubsHeaders() throws Exception {
        for (String path :
                List.of("/api/models?limit=1", "/api/models/openai/gpt-oss-20b", "/v1/models", "/api/whoami-v2")) {
            HttpResponse<String> answer = get(path);
            assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
            assertThat(header(answer, "X-Powered-By")).isEqualTo("huggingface-moon");
            assertThat(header(answer, "X-Request-Id")).matches("Root=1-[0-9a-f]{8}-[0-9a-f]{24}");
            assertThat(header(answer, "RateLimit")).matches("\"\\w+\";r=\\d+;t=\\d+");
            assertThat(header(answer, "RateLimit-Policy")).matches("\"fixed window\";\"\\w+\";q=\\d+;w=300");
        }
    }

    @Test
    void whatHasNotChangedNeedNotBeSentAgain() throws Exception {
        String etag = header(get("/api/models/openai/gpt-oss-20b"), "ETag");

        assertThat(etag).startsWith("W/\"");
        assertThat(send(request("/api/models/openai/gpt-oss-20b").header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void anUnknownPathIsNotFound() throws Exception {
        assertThat(get("/api/inference-providers").statusCode()).isEqualTo(404);
    }
}
