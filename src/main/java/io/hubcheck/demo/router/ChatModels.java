package io.hubcheck.demo.router;

import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import io.hubcheck.demo.http.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The chat models that the router knows. */
final class ChatModels {

    private final Catalog catalog;

    ChatModels(Catalog catalog) {
        this.catalog = catalog;
    }

    ServerResponse list() {
        List<Map<String, Object>> data = catalog.models().stream()
                .filter(model -> !offers(model).isEmpty())
                .map(this::json)
                .toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("object", "list");
        json.put("data", data);
        return Answers.json(json);
    }

    ServerResponse one(ServerRequest request) {
        return find(request.pathVariable("namespace") + "/" + request.pathVariable("name"))
                .filter(model -> !offers(model).isEmpty())
                .map(model -> Answers.json(json(model)))
                .orElseGet(() -> Answers.error(404, "Not Found: Model not found"));
    }

    /** The model of exactly that id, whether it can chat or not. */
    Optional<Model> find(String id) {
        return catalog.find(id).filter(model -> model.id().equals(id) && model.visibleTo(null));
    }

    /** What the router offers of a model. */
    List<Offer> offers(Model model) {
        return catalog.offers(model.id()).stream()
                .filter(offer -> offer.routerStatus().isPresent())
                .toList();
    }

    /** A provider's offer by the provider's own name for the model. */
    Optional<Offer> byProviderModelId(String provider, String providerModelId) {
        return catalog.offersBy(provider)
                .filter(offer -> offer.isChat() && offer.providerModelId().equals(providerModelId))
                .findFirst();
    }

    private Map<String, Object> json(Model model) {
        boolean seesImages = model.pipelineTag().startsWith("image-");
        Map<String, Object> architecture = new LinkedHashMap<>();
        architecture.put("input_modalities", seesImages ? List.of("text", "image") : List.of("text"));
        architecture.put("output_modalities", List.of("text"));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", model.id());
        json.put("object", "model");
        json.put("created", model.createdAt().getEpochSecond());
        json.put("owned_by", model.author());
        json.put("architecture", architecture);
        json.put(
                "providers",
                offers(model).stream().map(offer -> json(model, offer)).toList());
        return json;
    }

    private Map<String, Object> json(Model model, Offer offer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("provider", offer.provider());
        json.put("status", offer.routerStatus().orElseThrow());
        putKnown(json, "context_length", offer.contextLength());
        if (offer.input() != null && offer.output() != null) {
            Map<String, Object> pricing = new LinkedHashMap<>();
            pricing.put("input", offer.input());
            pricing.put("output", offer.output());
            json.put("pricing", pricing);
        }
        putKnown(json, "is_free", offer.free());
        putKnown(json, "supports_tools", offer.tools());
        putKnown(json, "supports_structured_output", offer.structuredOutput());
        putKnown(json, "first_token_latency_ms", offer.firstTokenLatencyMs());
        putKnown(json, "throughput", offer.tokensPerSecond());
        json.put(
                "is_model_author",
                catalog.provider(offer.provider()).organization().equals(model.author()));
        return json;
    }

    private static void putKnown(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
