package io.hubcheck.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is known about one offer; for use by one thread. Values left alone stay unknown. */
@Stable
public final class OfferBuilder {

    private final ModelId model;
    private final ProviderId provider;
    private final Task task;
    private final List<Claim> claims;
    private @Nullable String providerModelId;
    private @Nullable Price price;
    private @Nullable Boolean free;
    private @Nullable Long contextLength;
    private @Nullable Double firstTokenLatencyMs;
    private @Nullable Double tokensPerSecond;
    private @Nullable Boolean tools;
    private @Nullable Boolean structuredOutput;
    private List<String> inputModalities = List.of();
    private List<String> outputModalities = List.of();
    private @Nullable Gating gating;
    private @Nullable Boolean modelAuthor;
    private @Nullable Adapter adapter;

    OfferBuilder(ModelId model, ProviderId provider, Task task, Claim claim) {
        this.model = model;
        this.provider = provider;
        this.task = task;
        this.claims = new ArrayList<>(List.of(claim));
    }

    OfferBuilder(Offer offer) {
        model = offer.model();
        provider = offer.provider();
        task = offer.task();
        claims = new ArrayList<>(offer.claims());
        providerModelId = offer.providerModelId();
        price = offer.price();
        free = offer.free();
        contextLength = offer.contextLength();
        firstTokenLatencyMs = offer.firstTokenLatencyMs();
        tokensPerSecond = offer.tokensPerSecond();
        tools = offer.tools();
        structuredOutput = offer.structuredOutput();
        inputModalities = offer.inputModalities();
        outputModalities = offer.outputModalities();
        gating = offer.gating();
        modelAuthor = offer.modelAuthor();
        adapter = offer.adapter();
    }

    /** Adds what one more source says. */
    public OfferBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** Replaces all claims. */
    public OfferBuilder claims(List<Claim> value) {
        claims.clear();
        claims.addAll(value);
        return this;
    }

    public OfferBuilder providerModelId(@Nullable String value) {
        providerModelId = value;
        return this;
    }

    public OfferBuilder price(@Nullable Price value) {
        price = value;
        return this;
    }

    public OfferBuilder free(@Nullable Boolean value) {
        free = value;
        return this;
    }

    public OfferBuilder contextLength(@Nullable Long value) {
        contextLength = value;
        return this;
    }

    public OfferBuilder firstTokenLatencyMs(@Nullable Double value) {
        firstTokenLatencyMs = value;
        return this;
    }

    public OfferBuilder tokensPerSecond(@Nullable Double value) {
        tokensPerSecond = value;
        return this;
    }

    public OfferBuilder tools(@Nullable Boolean value) {
        tools = value;
        return this;
    }

    public OfferBuilder structuredOutput(@Nullable Boolean value) {
        structuredOutput = value;
        return this;
    }

    public OfferBuilder inputModalities(List<String> value) {
        inputModalities = value;
        return this;
    }

    public OfferBuilder outputModalities(List<String> value) {
        outputModalities = value;
        return this;
    }

    public OfferBuilder gating(@Nullable Gating value) {
        gating = value;
        return this;
    }

    public OfferBuilder modelAuthor(@Nullable Boolean value) {
        modelAuthor = value;
        return this;
    }

    public OfferBuilder adapter(@Nullable Adapter value) {
        adapter = value;
        return this;
    }

    /** The offer, available as its worst claim says. */
    public Offer build() {
        return build(claims);
    }

    /**
     * The offer, available as the worst of its current claims says.
     *
     * @param current those of its claims that are a word about now; if there is none, all of them count
     */
    public Offer build(List<Claim> current) {
        return new Offer(
                model,
                provider,
                task,
                providerModelId,
                Claim.worst(current.isEmpty() ? claims : current).orElseThrow().status(),
                price,
                free,
                contextLength,
                firstTokenLatencyMs,
                tokensPerSecond,
                tools,
                structuredOutput,
                inputModalities,
                outputModalities,
                gating,
                modelAuthor,
                adapter,
                claims);
    }
}
