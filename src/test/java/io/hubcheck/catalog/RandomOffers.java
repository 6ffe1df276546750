package io.hubcheck.catalog;

import io.hubcheck.api.Adapter;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Models, offers, filters and sorts thrown together; every value is often equal to another, and often missing. */
final class RandomOffers {

    private static final Instant AT = Instant.parse("2026-11-01T12:00:00Z");

    private final Random random;

    RandomOffers(long seed) {
        random = new Random(seed);
    }

    List<CatalogModel> models(int count) {
        return IntStream.range(0, count).mapToObj(this::model).toList();
    }

    CatalogSnapshot snapshot(List<CatalogModel> models) {
        return CatalogSnapshot.of("random", AT, Basis.DISCOVERED, models);
    }

    OfferSort sort() {
        return new OfferSort(pick(OfferSort.Column.values()), random.nextBoolean());
    }

    OfferFilter filter() {
        return OfferFilter.builder()
                .provider(seldom(() -> pick("groq", "novita", "nobody")))
                .task(seldom(() -> pick("conversational", "text-generation", "text-to-image")))
                .text(seldom(() -> pick("LLAMA", "b 1", "qwen/", "x y z")))
                .status(seldom(() -> pick("live", "error", "unstated")))
                .tools(seldom(random::nextBoolean))
                .structuredOutput(seldom(random::nextBoolean))
                .modality(seldom(() -> pick("text", "image", "audio")))
                .minContext(seldom(() -> pick(0L, 8_192L, 10_000L, 999_999L)))
                .maxInput(seldom(this::amount))
                .maxOutput(seldom(this::amount))
                .free(seldom(random::nextBoolean))
                .gated(seldom(random::nextBoolean))
                .adapter(seldom(random::nextBoolean))
                .build();
    }

    private CatalogModel model(int number) {
        ModelId id = new ModelId(pick("meta/Llama", "qwen/Qwen", "zeta/b", "B") + "-" + number);
        Gating gating = perhaps(() -> pick(Gating.values()));
        List<Offer> offers = new ArrayList<>();
        for (String provider : List.of("novita", "groq", "together")) {
            for (String task : List.of("text-generation", "conversational", "text-to-image")) {
                if (random.nextInt(3) == 0) {
                    offers.add(offer(id, provider, task, gating));
                }
            }
        }
        return new CatalogModel(
                id,
                perhaps(() -> pick(0L, 10L, 500L)),
                gating,
                perhaps(() -> pick("text-generation", "text-to-image")),
                offers,
                random.nextInt(3));
    }

    private Offer offer(ModelId id, String provider, String task, Gating gating) {
        return Offer.builder(id, new ProviderId(provider), new Task(task), claim(id))
                .claim(claim(id))
                .providerModelId(perhaps(() -> pick(id.value(), "own-name", provider + "/" + id.name())))
                .price(perhaps(() -> new Price(amount(), amount())))
                .free(perhaps(random::nextBoolean))
                .contextLength(perhaps(() -> pick(0L, 4_096L, 8_192L, 131_072L)))
                .firstTokenLatencyMs(perhaps(() -> pick(0.0, 12.5, 700.0)))
                .tokensPerSecond(perhaps(() -> pick(0.5, 90.0)))
                .tools(perhaps(random::nextBoolean))
                .structuredOutput(perhaps(random::nextBoolean))
                .inputModalities(pick(List.of(), List.of("text"), List.of("text", "image")))
                .outputModalities(pick(List.of(), List.of("text"), List.of("audio")))
                .gating(gating)
                .modelAuthor(perhaps(random::nextBoolean))
                .adapter(seldom(() -> new Adapter("lora", pick("a.safetensors", null))))
                .build();
    }

    private Claim claim(ModelId id) {
        URI link = pick(
                null,
                URI.create("https://hub.test/" + id.value()),
                URI.create("https://hub.test/" + id.value() + "?tab=providers"),
                URI.create("https://partner.test/list"));
        return new Claim(
                new Availability(pick("live", "live", "staging", "error", "unstated", "paused", "melting")),
                new Provenance(pick(Source.HUB_LIST, Source.ROUTER), AT.minusSeconds(random.nextInt(3)), link));
    }

    private BigDecimal amount() {
        return new BigDecimal(pick("0", "0.1", "0.10", "0.100000000000000000001", "1", "1.0", "25"));
    }

    private <T> T perhaps(Supplier<T> value) {
        return random.nextInt(3) > 0 ? value.get() : null;
    }

    private <T> T seldom(Supplier<T> value) {
        return random.nextInt(6) == 0 ? value.get() : null;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
