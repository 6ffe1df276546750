package io.hubcheck.catalog.internal;

import io.hubcheck.api.ModelId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the comma separated list of discovery models that somebody set. */
final class DiscoverySetting {

    static final List<ModelId> DEFAULT = Stream.of(
                    "Qwen/Qwen3-Next-80B-A3B-Thinking",
                    "Qwen/Qwen3-Next-80B-A3B-Instruct",
                    "meta-llama/Llama-3.3-70B-Instruct",
                    "meta-llama/Llama-3.1-8B-Instruct",
                    "HuggingFaceH4/zephyr-7b-beta",
                    "Qwen/Qwen2-7B-Instruct")
            .map(ModelId::new)
            .toList();

    private static final Logger LOG = LoggerFactory.getLogger(DiscoverySetting.class);

    private DiscoverySetting() {}

    /** The models of the setting without what makes no sense; the default list if nothing is left. */
    static List<ModelId> parse(String setting) {
        if (setting.isBlank()) {
            return DEFAULT;
        }
        List<ModelId> models = new ArrayList<>();
        for (String entry : setting.split(",", -1)) {
            ModelId.parse(entry)
                    .filter(id -> !models.contains(id))
                    .ifPresentOrElse(
                            models::add,
                            () -> LOG.warn("Discovery models: '{}' is blank, twice there or no model id", entry));
        }
        return models.isEmpty() ? DEFAULT : List.copyOf(models);
    }
}
