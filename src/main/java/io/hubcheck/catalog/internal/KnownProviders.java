package io.hubcheck.catalog.internal;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ProviderProfile;
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

    /** Whose organisation on the Hub has another name than they; of the retired ones, two are known to have one. */
    private static final Map<String, String> ORGANIZATIONS = Map.of(
            "cohere", "CohereLabs",
            "deepinfra", "DeepInfra",
            "fal-ai", "fal",
            "together", "togethercomputer",
            "black-forest-labs", "black-forest-labs",
            "nvidia", "nvidia");

    /** The Hub's clients know it, but calls can't be routed to it. */
    private static final String UNDOCUMENTED = "openai";

    private static final Map<String, List<String>> LAST_TASKS = Map.of(
            "black-forest-labs", List.of("text-to-image"),
            "clarifai", List.of("conversational"),
            "hyperbolic", List.of("conversational", "text-generation", "text-to-image"),
            "nebius", List.of("conversational", "feature-extraction", "text-generation", "text-to-image"),
            "nvidia", List.of("conversational"),
            "sambanova", List.of("conversational", "feature-extraction"));

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

    /** What else is known of a provider; empty if it is not in the table. */
    static Optional<ProviderProfile> profile(ProviderId id) {
        return Optional.ofNullable(ACTIVE.getOrDefault(id, RETIRED.get(id))).map(KnownProviders::profile);
    }

    private static ProviderProfile profile(Entry entry) {
        String id = entry.id().value();
        boolean active = ACTIVE.containsKey(entry.id());
        return new ProviderProfile(
                entry.id(),
                entry.aliases(),
                ORGANIZATIONS.getOrDefault(id, active ? id : null),
                active && !id.equals(UNDOCUMENTED),
                LAST_TASKS.getOrDefault(id, List.of()).stream().map(Task::new).toList());
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
