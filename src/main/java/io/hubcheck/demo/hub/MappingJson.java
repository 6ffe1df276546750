package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the mapping of a model: an array in lists, an object by provider for one model. */
final class MappingJson {

    private final Catalog catalog;

    MappingJson(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The offers that the caller may see: what is in staging is seen by the provider's own people only. */
    List<Offer> visible(Model model, Caller caller) {
        return catalog.offers(model.id()).stream()
                .filter(offer -> !offer.isStaging()
                        || caller.isMemberOf(catalog.provider(offer.provider()).organization()))
                .toList();
    }

    List<Map<String, Object>> asList(Model model, Caller caller) {
        return visible(model, caller).stream()
                .map(offer -> element(model, offer))
                .toList();
    }

    /** In the order of the caller's preferences. There is room for one task of each provider. */
    Map<String, Map<String, Object>> byProvider(Model model, Caller caller) {
        Map<String, Map<String, Object>> mapping = new LinkedHashMap<>();
        visible(model, caller).stream()
                .sorted(Comparator.comparingInt(offer -> rank(offer, caller.preferredProviders())))
                .forEach(offer -> mapping.putIfAbsent(offer.provider(), entry(model, offer)));
        return mapping;
    }

    private static int rank(Offer offer, List<String> preferred) {
        int index = preferred.indexOf(offer.provider());
        return index < 0 ? preferred.size() : index;
    }

    private Map<String, Object> entry(Model model, Offer offer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", offer.status());
        json.put("providerId", offer.providerModelId());
        json.put("task", offer.task());
        json.put("isModelAuthor", isAuthor(model, offer));
        putAdapter(json, offer);
        return json;
    }

    private Map<String, Object> element(Model model, Offer offer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("provider", offer.provider());
        json.put("providerId", offer.providerModelId());
        json.put("hfModelId", model.id());
        json.put("status", offer.status());
        json.put("task", offer.task());
        json.put("isModelAuthor", isAuthor(model, offer));
        json.put("type", offer.loraWeights() == null ? "single-model" : "tag-filter");
        putAdapter(json, offer);
        Details.put(json, offer);
        return json;
    }

    private static void putAdapter(Map<String, Object> json, Offer offer) {
        if (offer.loraWeights() != null) {
            json.put("adapter", "lora");
            json.put("adapterWeightsPath", offer.loraWeights());
        }
    }

    private boolean isAuthor(Model model, Offer offer) {
        return catalog.provider(offer.provider()).organization().equals(model.author());
    }
}
