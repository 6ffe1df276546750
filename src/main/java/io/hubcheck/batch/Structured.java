package io.hubcheck.batch;

import io.hubcheck.api.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads lists of entries out of JSON and YAML: at the top, or under one of the usual names. */
final class Structured {

    private static final List<String> LISTS = List.of("pairs", "models", "offers", "results");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper YAML = YAMLMapper.builder().build();

    private Structured() {}

    static BatchText json(String text) {
        return read(JSON, "JSON", text);
    }

    static BatchText yaml(String text) {
        return read(YAML, "YAML", text);
    }

    /** The parser's own words may quote a secret: only the place is told. */
    private static BatchText read(ObjectMapper mapper, String name, String text) {
        try {
            return list(mapper.readTree(text))
                    .<BatchText>map(nodes -> new BatchText.Entries(entries(nodes), BatchText.Unit.ENTRY))
                    .orElseGet(() -> refused("No list of models was found. Give a list, or one under \"pairs\"."));
        } catch (JacksonException unreadable) {
            return refused("This is no " + name + place(unreadable.getLocation()) + ".");
        }
    }

    private static Optional<JsonNode> list(JsonNode root) {
        if (root.isArray()) {
            return Optional.of(root);
        }
        if (root.path(LiteLlm.LIST).isArray()) {
            return Optional.of(root.path(LiteLlm.LIST));
        }
        return LISTS.stream().map(root::path).filter(JsonNode::isArray).findFirst();
    }

    private static List<BatchEntry> entries(JsonNode list) {
        List<BatchEntry> entries = new ArrayList<>();
        for (JsonNode node : list) {
            entries.add(entry(entries.size() + 1, node));
        }
        return entries;
    }

    private static BatchEntry entry(int position, JsonNode node) {
        if (node.isString() && !node.stringValue().isBlank()) {
            return Entry.of(position, Cells.of(node.stringValue().strip()));
        }
        if (LiteLlm.isIn(node)) {
            return LiteLlm.entry(position, node);
        }
        Fields fields = new Fields(key -> node.path(key).asString(null));
        return node.isObject()
                ? Entry.of(position, fields, text(fields))
                : Entry.unreadable(position, "", "Neither a text nor an object. Give a model's id.");
    }

    private static String text(Fields fields) {
        return Stream.of(fields.model(), fields.provider(), fields.task(), fields.billTo())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String place(TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1 ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static BatchText refused(String message) {
        return new BatchText.Refused(new Problem("batch_unreadable", message, null));
    }
}
