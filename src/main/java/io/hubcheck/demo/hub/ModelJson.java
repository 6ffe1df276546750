package io.hubcheck.demo.hub;

import io.hubcheck.demo.account.Caller;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.data.Model;
import io.hubcheck.demo.data.Offer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a model with the fields that were asked for. */
final class ModelJson {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Catalog catalog;
    private final MappingJson mappings;

    ModelJson(Catalog catalog, MappingJson mappings) {
        this.catalog = catalog;
        this.mappings = mappings;
    }

    Map<String, Object> inList(Model model, ModelFields fields, Caller caller) {
        return write(model, fields, mappings.asList(model, caller), caller);
    }

    Map<String, Object> alone(Model model, ModelFields fields, Caller caller) {
        return write(model, fields, mappings.byProvider(model, caller), caller);
    }

    List<Offer> visibleOffers(Model model, Caller caller) {
        return mappings.visible(model, caller);
    }

    /** Everything the Hub would list as a tag. */
    static List<String> tags(Model model) {
        List<String> tags = new ArrayList<>();
        Stream.of(model.library(), model.pipelineTag()).filter(Objects::nonNull).forEach(tags::add);
        tags.addAll(model.tags());
        tags.add("region:us");
        return tags;
    }

    private Map<String, Object> write(Model model, ModelFields fields, Object mapping, Caller caller) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("_id", model.databaseId());
        json.put("id", model.id());
        for (String name : fields.names()) {
            Object value =
                    name.equals("inferenceProviderMapping") ? mapping(model, mapping) : value(model, name, caller);
            if (value != null) {
                json.put(name, value);
            }
        }
        return json;
    }

    private @Nullable Object mapping(Model model, Object mapping) {
        return model.mappingOmitted() && catalog.offers(model.id()).isEmpty() ? null : mapping;
    }

    /** The value of a field, or null for what the stand-in knows nothing of. */
    private @Nullable Object value(Model model, String name, Caller caller) {
        return switch (name) {
            case "author" -> model.author();
            case "cardData", "config" -> Map.of();
            case "createdAt" -> time(model.createdAt());
            case "disabled" -> false;
            case "downloads" -> model.downloads();
            case "downloadsAllTime" -> model.downloads() * 20;
            case "gated" -> model.gated() == null ? (Object) false : model.gated();
            case "inference" -> isWarm(model, caller) ? "warm" : null;
            case "lastModified" -> time(model.lastModified());
            case "library_name" -> model.library();
            case "likes" -> model.likes();
            case "modelId" -> model.id();
            case "pipeline_tag" -> model.pipelineTag();
            case "private" -> model.privateTo() != null;
            case "sha" -> model.sha();
            case "siblings" -> List.of(Map.of("rfilename", "README.md"));
            case "spaces", "baseModels" -> List.of();
            case "tags" -> tags(model);
            case "trendingScore" -> model.trendingScore();
            case "usedStorage" -> model.downloads() * 1000;
            default -> null;
        };
    }

    boolean isWarm(Model model, Caller caller) {
        return mappings.visible(model, caller).stream()
                .anyMatch(offer -> offer.status().equals("live"));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
