package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/** Which models a request to the list asks for. */
final class ModelFilter implements Predicate<Model> {

    private final MultiValueMap<String, String> query;
    private final Caller caller;
    private final ModelJson models;

    ModelFilter(MultiValueMap<String, String> query, Caller caller, ModelJson models) {
        this.query = query;
        this.caller = caller;
        this.models = models;
    }

    @Override
    public boolean test(Model model) {
        return model.visibleTo(caller.account())
                && isServedByOneOf(model, providers())
                && (!values("inference").contains("warm") || models.isWarm(model, caller))
                && values("pipeline_tag").stream().allMatch(model.pipelineTag()::equals)
                && ModelJson.tags(model).containsAll(values("filter"))
                && values("search").stream().allMatch(text -> contains(model.id(), text))
                && values("author").stream().allMatch(model.author()::equals)
                && values("gated").stream().allMatch(gated -> Boolean.parseBoolean(gated) == (model.gated() != null));
    }

    private boolean isServedByOneOf(Model model, Set<String> providers) {
        if (providers.isEmpty()) {
            return true;
        }
        List<Offer> offers = models.visibleOffers(model, caller);
        return providers.contains("all")
                ? !offers.isEmpty()
                : offers.stream().anyMatch(offer -> providers.contains(offer.provider()));
    }

    private Set<String> providers() {
        Set<String> providers = new HashSet<>();
        values("inference_provider").forEach(value -> providers.addAll(Arrays.asList(value.split(","))));
        return providers;
    }

    private List<String> values(String name) {
        return query.getOrDefault(name, List.of());
    }

    private static boolean contains(String id, String text) {
        return id.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
