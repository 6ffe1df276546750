package io.hubcheck.catalog.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogSnapshot;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Hub's list, the router's and twenty partner lists say of {@value #MODELS} models, a hundred thousand offers in
 * all with two or three claims each. As when it is read from JSON, no two texts and numbers are the same object.
 */
public final class RawCatalog {

    private static final int MODELS = 30_000;
    private static final Instant AT = Instant.parse("2026-11-01T12:00:00Z");
    private static final List<String> PROVIDERS = List.of(
            "baseten",
            "cerebras",
            "cohere",
            "deepinfra",
            "fal-ai",
            "featherless-ai",
            "fireworks-ai",
            "groq",
            "hf-inference",
            "novita",
            "nscale",
            "nvidia",
            "openai",
            "ovhcloud",
            "publicai",
            "replicate",
            "scaleway",
            "together",
            "wavespeed",
            "zai-org");
    private static final List<String> TASKS = List.of(
            "conversational",
            "conversational",
            "conversational",
            "text-generation",
            "text-to-image",
            "text-to-image",
            "image-to-image",
            "text-to-video",
            "feature-extraction",
            "sentence-similarity",
            "text-to-speech",
            "automatic-speech-recognition");
    private static final List<String> STATUSES =
            List.of("live", "live", "live", "live", "live", "live", "live", "staging", "error");
    private static final List<String> NAMES =
            List.of("Llama", "Qwen", "Mistral-Small", "gemma", "DeepSeek-R1-Distill", "FLUX", "Phi", "whisper-large");
    private static final List<String> SIZES = List.of("0.6B", "1B", "3B", "7B", "8B", "14B", "32B", "70B", "235B-A22B");

    private static final Set<Source> SOURCES = Stream.concat(
                    Stream.of(Source.HUB_LIST, Source.ROUTER),
                    PROVIDERS.stream().map(provider -> Source.partnerList(new ProviderId(provider))))
            .collect(Collectors.toUnmodifiableSet());

    private final Random random = new Random(4);
    private final List<Listing> hub = new ArrayList<>();
    private final List<Listing> router = new ArrayList<>();
    private final Map<String, List<Listing>> partners = new LinkedHashMap<>();

    private RawCatalog() {
        for (int number = 0; number < MODELS; number++) {
            addModel(number);
        }
    }

    /** One list a source, as they are merged. */
    public static List<List<Listing>> lists() {
        RawCatalog raw = new RawCatalog();
        return Stream.concat(raw.partners.values().stream(), Stream.of(raw.hub, raw.router))
                .toList()
                .reversed();
    }

    public static CatalogSnapshot snapshot(List<List<Listing>> lists) {
        return CatalogSnapshot.of("bench", AT, Basis.DISCOVERED, Merge.of(lists, SOURCES));
    }

    private void addModel(int number) {
        String id = "%s-%d/%s-%d.%d-%s-Instruct-%d"
                .formatted(
                        pick(NAMES).toLowerCase(),
                        number % 4_000,
                        pick(NAMES),
                        number % 4,
                        number % 7,
                        pick(SIZES),
                        number);
        Gating gating = number % 9 == 0 ? Gating.MANUAL : Gating.NONE;
        Provenance page = new Provenance(
                Source.HUB_LIST, AT.minusMillis(100L * (number / 1_000)), URI.create("https://huggingface.co/" + id));
        List<Offer> onHub = new ArrayList<>();
        List<Offer> onRouter = new ArrayList<>();
        String task = pick(TASKS);
        int first = random.nextInt(PROVIDERS.size());
        for (int offer = 0; offer < 3 + (number % 3 == 0 ? 1 : 0); offer++) {
            String provider = PROVIDERS.get((first + offer) % PROVIDERS.size());
            onHub.add(offer(id, provider, task, page));
            addToPartner(id, provider, task, page.link());
            if (task.equals("conversational")) {
                onRouter.add(rich(offer(id, provider, task, Provenance.of(Source.ROUTER, AT))));
            }
        }
        hub.add(new Listing(new ModelId(id), random.nextLong(5_000_000), gating, new String(task), onHub, 0));
        if (!onRouter.isEmpty()) {
            router.add(Listing.of(new ModelId(new String(id)), onRouter));
        }
    }

    private void addToPartner(String id, String provider, String task, URI link) {
        Provenance provenance = new Provenance(Source.partnerList(new ProviderId(provider)), AT, link);
        partners.computeIfAbsent(provider, _ -> new ArrayList<>())
                .add(Listing.of(new ModelId(new String(id)), List.of(offer(id, provider, task, provenance))));
    }

    private Offer offer(String id, String provider, String task, Provenance provenance) {
        Claim claim = new Claim(new Availability(new String(pick(STATUSES))), provenance);
        return Offer.builder(
                        new ModelId(new String(id)),
                        new ProviderId(new String(provider)),
                        new Task(new String(task)),
                        claim)
                .providerModelId(random.nextBoolean() ? new String(id) : provider + "/models/" + id.hashCode())
                .modelAuthor(false)
                .build();
    }

    private Offer rich(Offer offer) {
        return offer.toBuilder()
                .price(new Price(cents(300), cents(900)))
                .free(random.nextInt(20) == 0)
                .contextLength(8_192L << random.nextInt(6))
                .firstTokenLatencyMs(100 + random.nextInt(300_000) / 100.0)
                .tokensPerSecond(random.nextInt(50_000) / 100.0)
                .tools(random.nextBoolean())
                .structuredOutput(random.nextBoolean())
                .inputModalities(random.nextInt(4) == 0 ? List.of("text", "image") : List.of("text"))
                .outputModalities(List.of("text"))
                .build();
    }

    private BigDecimal cents(int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
