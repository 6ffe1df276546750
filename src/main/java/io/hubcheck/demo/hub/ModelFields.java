package io.hubcheck.demo.hub;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Which fields of a model a request asks for. */
record ModelFields(Set<String> names) {

    /** Every value that {@code expand} may have. */
    static final List<String> EXPANDABLE = List.of(
            "author",
            "baseModels",
            "cardData",
            "childrenModelCount",
            "config",
            "createdAt",
            "disabled",
            "downloads",
            "downloadsAllTime",
            "evalResults",
            "gated",
            "gguf",
            "inference",
            "inferenceProviderMapping",
            "lastModified",
            "library_name",
            "likes",
            "mask_token",
            "model-index",
            "pipeline_tag",
            "private",
            "resourceGroup",
            "safetensors",
            "sha",
            "siblings",
            "spaces",
            "tags",
            "transformersInfo",
            "trendingScore",
            "usedStorage",
            "widgetData",
            "xetEnabled");

    private static final List<String> IN_LIST = List.of(
            "likes",
            "trendingScore",
            "private",
            "downloads",
            "tags",
            "pipeline_tag",
            "library_name",
            "createdAt",
            "modelId");

    private static final List<String> OF_ONE = List.of(
            "private",
            "pipeline_tag",
            "library_name",
            "tags",
            "downloads",
            "likes",
            "modelId",
            "author",
            "sha",
            "lastModified",
            "gated",
            "disabled",
            "cardData",
            "config",
            "spaces",
            "createdAt",
            "siblings",
            "usedStorage");

    private static final List<String> MORE_WHEN_FULL =
            List.of("author", "gated", "lastModified", "sha", "siblings", "disabled");

    static ModelFields ofList(MultiValueMap<String, String> query) {
        Set<String> names = new LinkedHashSet<>(IN_LIST);
        if (isAsked(query, "full")) {
            names.addAll(MORE_WHEN_FULL);
        }
        for (String name : List.of("config", "cardData")) {
            if (isAsked(query, name)) {
                names.add(name);
            }
        }
        return expandedOr(query, names);
    }

    static ModelFields ofOne(MultiValueMap<String, String> query) {
        return expandedOr(query, new LinkedHashSet<>(OF_ONE));
    }

    private static ModelFields expandedOr(MultiValueMap<String, String> query, Set<String> otherwise) {
        List<String> expand = Stream.of("expand", "expand[]")
                .flatMap(name -> query.getOrDefault(name, List.of()).stream())
                .toList();
        if (expand.isEmpty()) {
            return new ModelFields(otherwise);
        }
        if (!EXPANDABLE.containsAll(expand)) {
            throw new BadQueryException("\"expand\" must be one of [" + String.join("|", EXPANDABLE) + "]");
        }
        if (Stream.of("full", "config", "cardData").anyMatch(name -> isAsked(query, name))) {
            throw new BadQueryException("\"expand\" can't be combined with \"full\", \"config\" or \"cardData\"");
        }
        return new ModelFields(new LinkedHashSet<>(expand));
    }

    private static boolean isAsked(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        return value != null && !value.equals("false");
    }
}
