package io.hubcheck.catalog.internal;

import io.hubcheck.api.Claim;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one list of what is served by tags of what several sources say. */
final class TagMerge {

    private TagMerge() {}

    private record Service(ProviderId provider, Task task, Set<String> tags) {

        static Service of(TagOffer offer) {
            return new Service(offer.provider(), offer.task(), Set.copyOf(offer.tags()));
        }
    }

    /**
     * One offer for the same tags in whatever order; the first that names one has the say about its values, but plugins
     * have it only among themselves.
     *
     * @param current the sources whose word is about now
     */
    static List<TagOffer> of(List<List<TagOffer>> lists, Set<Source> current) {
        Map<Service, List<TagOffer>> same = lists.stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Service::of, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(offers -> merged(offers, current)).toList();
    }

    private static TagOffer merged(List<TagOffer> same, Set<Source> current) {
        List<Claim> claims =
                same.stream().flatMap(offer -> offer.claims().stream()).toList();
        List<Claim> now = claims.stream()
                .filter(claim -> current.contains(claim.provenance().source()))
                .toList();
        TagOffer first = same.stream()
                .filter(offer ->
                        !offer.claims().getFirst().provenance().source().isOfPlugin())
                .findFirst()
                .orElse(same.getFirst());
        return new TagOffer(
                first.provider(),
                first.task(),
                first.tags(),
                Claim.worst(now.isEmpty() ? claims : now).orElseThrow().status(),
                first.providerModelId(),
                first.adapterType(),
                claims);
    }
}
