package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads LiteLLM's configuration, in which a model is {@code huggingface/[provider/]owner/name}. */
final class LiteLlm {

    static final String LIST = "model_list";

    private static final String PARAMETERS = "litellm_params";
    private static final String HUGGING_FACE = "huggingface/";

    private LiteLlm() {}

    static boolean isIn(JsonNode node) {
        return node.path(PARAMETERS).isObject();
    }

    static BatchEntry entry(int position, JsonNode node) {
        String route = node.path(PARAMETERS).path("model").asString("");
        return route.startsWith(HUGGING_FACE)
                ? Entry.of(
                        position,
                        fields(List.of(route.substring(HUGGING_FACE.length()).split("/"))),
                        route)
                : Entry.notAsked(
                        position,
                        route,
                        Outcome.SKIPPED,
                        "not_hugging_face",
                        "Not called through Hugging Face: LiteLLM names such a model huggingface/provider/owner/name.");
    }

    private static Fields fields(List<String> path) {
        boolean named = path.size() > 2;
        String model = String.join("/", named ? path.subList(1, path.size()) : path);
        return new Fields(key -> value(key, model, named ? path.getFirst() : null));
    }

    private static @Nullable String value(String key, String model, @Nullable String provider) {
        return switch (key) {
            case "model" -> model;
            case "provider" -> provider;
            default -> null;
        };
    }
}
