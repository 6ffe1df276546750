package io.hubcheck.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ModelListTest extends Asking {

    private static final Pattern NEXT = Pattern.compile("<(https?:[/][/][^>]+)>;\\s+rel=\"([^\"]+)\"");

    @Test
    void theListHoldsHundredsOfOffersAsAnArrayOfEachModel() throws Exception {
        int offers = 0;
        for (JsonNode model : list("?inference_provider=all&expand=inferenceProviderMapping")) {
            assertThat(model.propertyNames()).containsExactly("_id", "id", "inferenceProviderMapping");
            offers += model.path("inferenceProviderMapping").size();
        }
        assertThat(offers).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?inference_provider=cohere,baseten",
                "?inference_provider=cohere&inference_provider=baseten",
                "?inference_provider=cohere%2Cbaseten"
            })
    void severalProvidersMayBeAskedForInEverySpelling(String query) throws Exception {
        List<String> cohere = ids("?inference_provider=cohere");
        List<String> baseten = ids("?inference_provider=baseten");

        assertThat(cohere).isNotEmpty().doesNotContainAnyElementsOf(baseten);
        assertThat(ids(query)).containsAll(cohere).containsAll(baseten).hasSize(cohere.size() + baseten.size());
    }

    @Test
    void aModelThatNobodyServesIsListedButNotForAllProviders() throws Exception {
        assertThat(ids("?search=whisper-small")).containsExactly("openai/whisper-small");
        assertThat(ids("?search=whisper-small&inference_provider=all")).isEmpty();
        assertThat(ids("?search=whisper-small&inference=warm")).isEmpty();
    }

    @Test
    void aModelWithNothingButAFailedMappingIsNotWarm() throws Exception {
        assertThat(ids("?inference_provider=together&search=marin"))
                .containsExactly("marin-community/marin-8b-instruct");
        assertThat(ids("?inference=warm&search=marin")).isEmpty();
    }

    @Test
    void tasksTagsTextAuthorAndGateNarrowTheList() throws Exception {
        assertThat(ids("?pipeline_tag=fill-mask"))
                .contains("google-bert/bert-base-uncased")
                .hasSizeLessThan(5);
        assertThat(ids("?filter=conversational&filter=license:mit&filter=transformers"))
                .contains("deepseek-ai/DeepSeek-R1")
                .doesNotContain("openai/gpt-oss-20b");
        assertThat(ids("?search=WHISPER&search=turbo")).containsExactly("openai/whisper-large-v3-turbo");
        assertThat(ids("?author=CohereLabs")).isNotEmpty().allMatch(id -> id.startsWith("CohereLabs/"));
        assertThat(ids("?gated=true&author=meta-llama")).isNotEmpty();
        assertThat(ids("?gated=false&author=meta-llama")).isEmpty();
    }

    @Test
    void theMostTrendingModelComesFirstAndAnyOtherOrderCanBeAskedFor() throws Exception {
        assertThat(numbers("", "trendingScore")).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(numbers("?sort=downloads&direction=-1", "downloads"))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(texts(list("?sort=createdAt"), "createdAt")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(ids("?sort=num_parameters&search=Qwen3-")).startsWith("Qwen/Qwen3-Coder-480B-A35B-Instruct");
        assertThat(ids("?sort=id")).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trendingScore", "likes", "lastModified", "id"})
    void pagesFollowOneAnotherUntilTheLinkEnds(String sort) throws Exception {
        List<String> all = ids("?sort=" + sort);

        List<String> paged = new ArrayList<>();
        String next = hub.url() + "/api/models?limit=37&sort=" + sort + "&expand=gated";
        while (!next.isEmpty()) {
            HttpResponse<String> page = get(
                    URI.create(next).toString().substring(hub.url().toString().length()));
            paged.addAll(texts(json(page), "id"));
            next = next(page);
            assertThat(next).matches(url -> url.isEmpty() || url.contains("limit=37&sort=" + sort + "&expand=gated"));
        }

        assertThat(paged).isEqualTo(all).hasSizeGreaterThan(200);
    }

    @Test
    void theCursorIsADatabaseQueryInDisguise() throws Exception {
        String cursor =
                next(get("/api/models?limit=1")).replaceFirst(".*cursor=", "").replace("%3D", "=");

        assertThat(new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8))
                .contains("\"$or\"", "\"trendingScore\"", "\"$gt\"", "\"$lt\"");
    }

    @Test
    void withoutExpandAModelHasTheUsualFields() throws Exception {
        assertThat(list("?limit=1").get(0).propertyNames())
                .contains("_id", "id", "likes", "private", "downloads", "tags", "pipeline_tag", "createdAt", "modelId")
                .doesNotContain("inferenceProviderMapping", "sha");
        assertThat(list("?limit=1&full=true").get(0).propertyNames()).contains("sha", "siblings", "lastModified");
        assertThat(list("?limit=1&config=true&cardData=true").get(0).propertyNames())
                .contains("config", "cardData");
    }

    @Test
    void fieldsAreAskedForInBothSpellings() throws Exception {
        assertThat(list("?limit=1&expand[]=gated&expand%5B%5D=private&expand=likes")
                        .get(0)
                        .propertyNames())
                .containsExactlyInAnyOrder("_id", "id", "gated", "private", "likes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?expand=nonsense", "?expand=_id", "?expand[]=gated&expand[]=_id"})
    void aFieldThatDoesNotExistIsRefusedWithThoseThatDo(String query) throws Exception {
        HttpResponse<String> answer = get("/api/models" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).contains("must be one of [author|baseModels|", "|inferenceProviderMapping|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?expand=gated&full=true",
                "?limit=0",
                "?limit=many",
                "?sort=colour",
                "?cursor=nonsense",
                "?cursor=e30%3D"
            })
    void aQueryThatMakesNoSenseIsRefused(String query) throws Exception {
        assertThat(get("/api/models" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void oneProviderMayServeAModelForTwoTasks() throws Exception {
        assertThat(texts(mapping("HuggingFaceBio/Carbon-3B"), "task"))
                .containsExactly("conversational", "text-generation");
    }

    @Test
    void anOfferTellsAllThatIsKnown() throws Exception {
        JsonNode offer = find(mapping("deepseek-ai/DeepSeek-V4-Pro"), "provider", "together");

        assertThat(offer.path("providerId").asString()).isEqualTo("deepseek-ai/DeepSeek-V4-Pro");
        assertThat(offer.path("hfModelId").asString()).isEqualTo("deepseek-ai/DeepSeek-V4-Pro");
        assertThat(offer.path("status").asString()).isEqualTo("live");
        assertThat(offer.path("type").asString()).isEqualTo("single-model");
        assertThat(offer.path("features").path("toolCalling").asBoolean()).isTrue();
        assertThat(offer.path("performance").path("tokensPerSecond").asDouble()).isEqualTo(40.13);
        assertThat(offer.path("providerDetails").path("context_length").asInt()).isEqualTo(512_000);
        assertThat(offer.path("providerDetails").path("pricing").path("output").asDouble())
                .isEqualTo(4.4);
    }

    @Test
    void ofWhatIsNotKnownNothingIsSaid() throws Exception {
        JsonNode offer = find(mapping("moonshotai/Kimi-K3"), "provider", "baseten");

        assertThat(offer.propertyNames()).doesNotContain("features", "performance", "providerDetails");
    }

    @Test
    void anAdapterNamesItsWeights() throws Exception {
        JsonNode offer =
                mapping("fal/Qwen-Image-Edit-2511-Multiple-Angles-LoRA").get(0);

        assertThat(offer.path("type").asString()).isEqualTo("tag-filter");
        assertThat(offer.path("adapter").asString()).isEqualTo("lora");
        assertThat(offer.path("adapterWeightsPath").asString()).endsWith(".safetensors");
        assertThat(offer.path("isModelAuthor").asBoolean()).isTrue();
    }

    @Test
    void aProviderAndAStatusThatNobodyKnowsAreListedAsTheyAre() throws Exception {
        JsonNode mapping = mapping("Qwen/Qwen3.8-27B");

        assertThat(texts(mapping, "provider")).contains("moonlight-labs");
        assertThat(texts(mapping, "status")).contains("warming");
    }

    @Test
    void aRetiredProviderIsStillNamedWhereARowNamesIt() throws Exception {
        assertThat(texts(mapping("Qwen/Qwen2.5-VL-7B-Instruct"), "provider")).containsExactly("hyperbolic");
    }

    @Test
    void whatIsInStagingIsSeenByTheProvidersOwnPeopleOnly() throws Exception {
        String query = "?search=Qwen3.8-27B&expand=inferenceProviderMapping";

        assertThat(get("/api/models" + query).body()).doesNotContain("staging");
        assertThat(get("/api/models" + query, "read").body()).doesNotContain("staging");
        assertThat(get("/api/models" + query, "provider_staff").body()).contains("staging");
    }

    @Test
    void aPrivateModelIsListedToItsOwnerOnly() throws Exception {
        assertThat(ids("?author=demo-alice")).isEmpty();
        assertThat(texts(json(get("/api/models?author=demo-alice", "read")), "id"))
                .containsExactly("demo-alice/private-notes-7B");
        assertThat(json(get("/api/models?author=demo-alice", "pro"))).isEmpty();
    }

    @Test
    void theListChangesWhileTheServerRuns() throws Exception {
        hub.catalog().addMapping("new-lab/new-model", "brand-new", "new", "conversational", "live");
        hub.catalog().setStatus("openai/gpt-oss-20b", "groq", "conversational", "error");
        hub.catalog().removeModel("openai/gpt-oss-120b");

        assertThat(ids("?inference_provider=brand-new")).containsExactly("new-lab/new-model");
        assertThat(find(mapping("openai/gpt-oss-20b"), "provider", "groq")
                        .path("status")
                        .asString())
                .isEqualTo("error");
        assertThat(ids("?search=gpt-oss-120b")).isEmpty();
    }

    private JsonNode list(String query) throws Exception {
        HttpResponse<String> answer = get("/api/models" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private List<String> ids(String query) throws Exception {
        return texts(list(query), "id");
    }

    private List<Long> numbers(String query, String field) throws Exception {
        List<Long> numbers = new ArrayList<>();
        list(query).forEach(model -> numbers.add(model.path(field).asLong()));
        return numbers;
    }

    private JsonNode mapping(String id) throws Exception {
        return find(list("?expand=inferenceProviderMapping&search=" + id), "id", id)
                .path("inferenceProviderMapping");
    }

    private static String next(HttpResponse<String> page) {
        Matcher matcher = NEXT.matcher(header(page, "Link"));
        return matcher.find() ? matcher.group(1) : "";
    }
}
