package io.hubcheck.demo.hub;

import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import io.hubcheck.demo.http.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** All mappings of one provider, by task and model; what is in staging is public here. */
final class PartnerEndpoint implements HandlerFunction<ServerResponse> {

    private final Catalog catalog;

    PartnerEndpoint(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        String provider = request.pathVariable("provider");
        if (!catalog.provider(provider).partnerList() || !catalog.isServing(provider)) {
            return Answers.error(404, "Sorry, we can't find the page you are looking for.");
        }
        Stream<Offer> offers = catalog.offersBy(provider)
                .filter(offer ->
                        request.param("status").map(offer.status()::equals).orElse(true));
        Map<String, Map<String, Object>> tasks = new TreeMap<>();
        offers.forEach(offer -> put(tasks.computeIfAbsent(offer.task(), task -> new LinkedHashMap<>()), offer));
        return Answers.json(tasks);
    }

    private void put(Map<String, Object> models, Offer offer) {
        Model model = catalog.find(offer.model()).orElseThrow();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("_id", model.databaseId());
        entry.put("providerId", offer.providerModelId());
        entry.put("status", offer.status());
        if (offer.loraWeights() == null) {
            models.put(model.id(), entry);
        } else {
            List<String> tags = adapterTags(model);
            entry.put("adapterType", "lora");
            entry.put("tags", tags);
            models.putIfAbsent("tag-filter=" + String.join(",", tags), entry);
        }
    }

    private static List<String> adapterTags(Model model) {
        return model.tags().stream()
                .filter(tag -> tag.startsWith("base_model:adapter:") || tag.equals("lora"))
                .toList();
    }
}
