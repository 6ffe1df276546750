package io.hubcheck.ui;

import io.hubcheck.HandClock;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Price;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ProviderProfile;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A small catalogue in which every case that shows differently is there once, and the verdicts about it. */
final class Samples {

    static final Instant NOW = HandClock.START;
    static final Instant READ = NOW.minus(Duration.ofMinutes(3));
    static final String LLAMA = "meta-llama/Llama-3.3-70B-Instruct";
    static final String QWEN = "Qwen/Qwen3-32B";
    static final String FLUX = "black-forest-labs/FLUX.1-schnell";
    static final Task TEXT_TO_IMAGE = new Task("text-to-image");

    static final List<ProviderSummary> PROVIDERS = List.of(
            provider("fal-ai", "fal", ProviderState.ACTIVE, 1),
            provider("groq", "Groq", ProviderState.ACTIVE, 2),
            provider("nebius", "Nebius AI", ProviderState.RETIRED, 0),
            provider("newcomer", "newcomer", ProviderState.UNKNOWN, 1),
            provider("together", "Together AI", ProviderState.ACTIVE, 2));

    static final Map<ProviderId, ProviderProfile> PROFILES = Map.of(
            new ProviderId("groq"),
            new ProviderProfile(new ProviderId("groq"), List.of(), "groq", true, List.of()),
            new ProviderId("fal-ai"),
            new ProviderProfile(new ProviderId("fal-ai"), List.of("fal", "fal.ai"), "fal", true, List.of()),
            new ProviderId("nebius"),
            new ProviderProfile(
                    new ProviderId("nebius"),
                    List.of(),
                    null,
                    false,
                    List.of(Task.CONVERSATIONAL, TEXT_TO_IMAGE, new Task("text-to-video"))));

    private Samples() {}

    /** As read at {@link #READ}. */
    static CatalogSnapshot catalogue() {
        return CatalogSnapshot.of(
                "first",
                READ,
                Basis.DISCOVERED,
                List.of(
                        model(
                                LLAMA,
                                900,
                                chat(LLAMA, "groq", Availability.LIVE)
                                        .price(price("0.59", "0.79"))
                                        .contextLength(131072L)
                                        .firstTokenLatencyMs(431.2)
                                        .tokensPerSecond(274.6)
                                        .tools(true)
                                        .structuredOutput(false)
                                        .build(),
                                chat(LLAMA, "together", Availability.STAGING)
                                        .price(price("0.88", "0.88"))
                                        .tools(false)
                                        .build()),
                        model(
                                QWEN,
                                500,
                                chat(QWEN, "groq", Availability.ERROR)
                                        .claim(claim(Source.ROUTER, Availability.LIVE))
                                        .build(),
                                chat(QWEN, "together", Availability.LIVE)
                                        .price(price("0", "0"))
                                        .free(true)
                                        .build(),
                                chat(QWEN, "newcomer", new Availability("warming"))
                                        .price(price("0", "0"))
                                        .build()),
                        model(
                                FLUX,
                                100,
                                offer(FLUX, "fal-ai", TEXT_TO_IMAGE, Availability.LIVE)
                                        .build())));
    }

    /** One model, served by one provider for one task, and by another for another. */
    static CatalogSnapshot servedForTwoTasks() {
        return CatalogSnapshot.of(
                "tasks",
                READ,
                Basis.DISCOVERED,
                List.of(model(
                        QWEN,
                        500,
                        chat(QWEN, "groq", Availability.LIVE).build(),
                        offer(QWEN, "together", new Task("summarization"), Availability.LIVE)
                                .build())));
    }

    /** The same catalogue, read again later, with a model more. */
    static CatalogSnapshot laterCatalogue() {
        List<CatalogModel> models = new java.util.ArrayList<>(catalogue().models());
        models.add(model(
                "openai/gpt-oss-120b",
                50,
                chat("openai/gpt-oss-120b", "groq", Availability.LIVE).build()));
        return CatalogSnapshot.of("second", NOW, Basis.DISCOVERED, models);
    }

    static Verdict pass(PairQuestion question) {
        return verdict(
                question,
                Outcome.PASS,
                Finding.OK,
                "Groq serves it for chat.",
                List.of(),
                List.of(
                        Finding.pass("model", "The Hub knows the model.", hub()),
                        Finding.pass("hub-status", "The Hub calls it live.", hub()),
                        Finding.skipped("token", "Nobody is signed in.")));
    }

    /** The same, on the word of a list that was read a while ago. */
    static Verdict passByList(PairQuestion question) {
        Provenance list = Provenance.of(Source.HUB_LIST, NOW.minusSeconds(720));
        return verdict(
                question,
                Outcome.PASS,
                Finding.OK,
                "Groq serves it for chat.",
                List.of(),
                List.of(
                        Finding.pass("model", "The Hub knows the model.", list),
                        Finding.pass("hub-status", "The Hub calls it live.", list)));
    }

    static Verdict taskMismatch(PairQuestion question) {
        String message = "groq serves it for conversational, not for text-generation.";
        return verdict(
                question,
                Outcome.FAIL,
                "task_mismatch",
                message,
                List.of(new Alternative(new ModelId(LLAMA), new ProviderId("groq"), Task.CONVERSATIONAL)),
                List.of(
                        Finding.pass("model", "The Hub knows the model.", hub()),
                        Finding.fail("task", "task_mismatch", message, hub())
                                .fixedBy(new Fix("Look at its task page", URI.create("https://huggingface.co/tasks"))),
                        Finding.skipped("token", "Nobody is signed in.")));
    }

    static Verdict misspelt(PairQuestion question) {
        String message = "There is no such model, or it is private. Did you mean " + LLAMA + "?";
        return verdict(
                question,
                Outcome.FAIL,
                "model_not_found",
                message,
                List.of(new Alternative(new ModelId(LLAMA), new ProviderId("groq"), Task.CONVERSATIONAL)),
                List.of(Finding.fail("model", "model_not_found", message, hub())
                        .fixedBy(new Fix(
                                "Did you mean " + LLAMA + "?",
                                URI.create("/validate?m=meta-llama%2FLlama-3.3-70B-Instruct")))));
    }

    /** Of a name without an owner, which two models have. */
    static Verdict ambiguous(PairQuestion question) {
        return ambiguous(
                question,
                List.of(
                        new Alternative(new ModelId(LLAMA), new ProviderId("groq"), Task.CONVERSATIONAL),
                        new Alternative(new ModelId(QWEN), new ProviderId("groq"), Task.CONVERSATIONAL)));
    }

    static Verdict ambiguous(PairQuestion question, List<Alternative> live) {
        String message = "There is no such model. Did you mean " + LLAMA + ", " + QWEN + "?";
        return verdict(
                question,
                Outcome.FAIL,
                "model_not_found",
                message,
                live,
                List.of(Finding.fail("model", "model_not_found", message, hub())
                        .fixedBy(new Fix("Try " + LLAMA, URI.create("/validate?m=" + LLAMA)))));
    }

    /** Of something that is no model's id, and like none. */
    static Verdict noId(PairQuestion question) {
        String message = "This is not the form of a model id.";
        return verdict(
                question,
                Outcome.FAIL,
                "model_id_invalid",
                message,
                List.of(),
                List.of(Finding.fail("model", "model_id_invalid", message, null)
                        .fixedBy(new Fix("Search the catalogue for it", URI.create("/?q=a+b+c")))));
    }

    static Verdict rateLimited(PairQuestion question) {
        String message = "The Hub asks us to slow down.";
        return verdict(
                question,
                Outcome.INCONCLUSIVE,
                "rate_limited",
                message,
                List.of(),
                List.of(Finding.inconclusive("model", "rate_limited", message, hub())));
    }

    static Verdict verdict(
            PairQuestion question,
            Outcome outcome,
            String code,
            String message,
            List<Alternative> alternatives,
            List<Finding> findings) {
        return new Verdict(
                question.model(),
                question.provider() == null ? null : new ProviderId(question.provider()),
                question.task() == null ? null : new Task(question.task()),
                outcome,
                code,
                message,
                findings,
                alternatives,
                NOW);
    }

    static Provenance hub() {
        return new Provenance(Source.HUB_MODEL, READ, URI.create("https://huggingface.co/" + LLAMA));
    }

    static Claim claim(Source source, Availability status) {
        return new Claim(status, Provenance.of(source, READ));
    }

    static OfferBuilder chat(String model, String provider, Availability status) {
        return offer(model, provider, Task.CONVERSATIONAL, status);
    }

    static OfferBuilder offer(String model, String provider, Task task, Availability status) {
        return Offer.builder(new ModelId(model), new ProviderId(provider), task, claim(Source.HUB_LIST, status));
    }

    static CatalogModel model(String id, long downloads, Offer... offers) {
        return new CatalogModel(new ModelId(id), downloads, null, null, List.of(offers), 0);
    }

    static Price price(String input, String output) {
        return new Price(new BigDecimal(input), new BigDecimal(output));
    }

    private static ProviderSummary provider(String id, String name, ProviderState state, int models) {
        return new ProviderSummary(new ProviderId(id), name, state, models, List.of());
    }
}
