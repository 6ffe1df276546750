package io.hubcheck.catalog.internal;

import io.hubcheck.api.ProviderId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The providers that were known when this version was made: 19 that serve, and six that the Hub dropped on 2026-07-01. */
final class KnownProviders {

    private static final Map<ProviderId, Entry> ACTIVE = table(
            entry("baseten", "Baseten"),
            entry("cerebras", "Cerebras"),
            entry("cohere", "Cohere", "CohereLabs"),
            entry("deepinfra", "DeepInfra"),
            entry("fal-ai", "Fal AI", "fal", "fal.ai"),
            entry("featherless-ai", "Featherless AI", "featherless"),
            entry("fireworks-ai", "Fireworks"),
            entry("groq", "Groq"),
            entry("hf-inference", "HF Inference", "hf", "huggingface"),
            entry("novita", "Novita"),
            entry("nscale", "Nscale"),
            entry("openai", "OpenAI"),
            entry("ovhcloud", "OVHcloud AI Endpoints", "ovh"),
            entry("publicai", "Public AI"),
            entry("replicate", "Replicate"),
            entry("scaleway", "Scaleway"),
            entry("together", "Together", "togethercomputer", "together-ai"),
            entry("wavespeed", "WaveSpeedAI", "wavespeed-ai"),
            entry("zai-org", "Z.ai", "zai"));

    private static final Map<ProviderId, Entry> RETIRED = table(
            entry("black-forest-labs", "Black Forest Labs"),
            entry("clarifai", "Clarifai"),
            entry("hyperbolic", "Hyperbolic"),
            entry("nebius", "Nebius AI"),
            entry("nvidia", "NVIDIA"),
            entry("sambanova", "SambaNova"));

    private KnownProviders() {}

    /** All that serve, by id. */
    static Set<ProviderId> active() {
        return ACTIVE.keySet();
    }

    /** All that were dropped, by id. */
    static Set<ProviderId> retired() {
        return RETIRED.keySet();
    }

    /** What people call a provider; its id if it is not in the table. */
    static String name(ProviderId id) {
        Entry entry = ACTIVE.getOrDefault(id, RETIRED.get(id));
        return entry == null ? id.value() : entry.name();
    }

    /** The provider that is called so, in any letter case: its alias, its name, or its organisation on the Hub. */
    static Optional<ProviderId> byAlias(String typed) {
        return Stream.concat(ACTIVE.values().stream(), RETIRED.values().stream())
                .filter(entry -> entry.isCalled(typed))
                .map(Entry::id)
                .findFirst();
    }

    /** Every other word for each provider that serves, in lower case. */
    static List<String> aliases(ProviderId id) {
        Entry entry = ACTIVE.get(id);
        return entry == null ? List.of() : entry.words();
    }

    private static Entry entry(String id, String name, String... aliases) {
        return new Entry(new ProviderId(id), name, List.of(aliases));
    }

    private static Map<ProviderId, Entry> table(Entry... entries) {
        Map<ProviderId, Entry> table = new LinkedHashMap<>();
        Arrays.stream(entries).forEach(entry -> table.put(entry.id(), entry));
        return table;
    }

    private record Entry(ProviderId id, String name, List<String> aliases) {

        boolean isCalled(String typed) {
            return words().contains(typed.toLowerCase(Locale.ROOT));
        }

        List<String> words() {
            return Stream.concat(aliases.stream(), Stream.of(name))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }
}
