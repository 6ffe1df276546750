package io.hubcheck.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One provider's claim to serve one model for one task, with everything known about it.
 *
 * <p>Null, in each component that may be null, means that no source said anything: it is never a "no" or a zero.
 *
 * @param model what is served
 * @param provider by whom
 * @param task for what
 * @param providerModelId the provider's own name for the model; source: the Hub's mappings
 * @param availability the worst of the current claims
 * @param price USD per million tokens; source: router
 * @param free whether the Hub itself calls it free; a zero price alone does not make it so
 * @param contextLength tokens that fit in one request, prompt and answer together
 * @param firstTokenLatencyMs milliseconds to the first token, as the Hub last measured
 * @param tokensPerSecond throughput, as the Hub last measured
 * @param tools whether tool calls are declared to work
 * @param structuredOutput whether output by JSON schema is declared to work
 * @param inputModalities what goes in, such as {@code text} and {@code image}; empty if not said
 * @param outputModalities what comes out; empty if not said
 * @param gating whether the model is gated
 * @param modelAuthor whether the provider also made the model
 * @param adapter what is served on top of another model, or null if it is a model of its own
 * @param claims what each source says of the availability, never empty
 */
@Stable
public record Offer(
        ModelId model,
        ProviderId provider,
        Task task,
        @Nullable String providerModelId,
        Availability availability,
        @Nullable Price price,
        @Nullable Boolean free,
        @Nullable Long contextLength,
        @Nullable Double firstTokenLatencyMs,
        @Nullable Double tokensPerSecond,
        @Nullable Boolean tools,
        @Nullable Boolean structuredOutput,
        List<String> inputModalities,
        List<String> outputModalities,
        @Nullable Gating gating,
        @Nullable Boolean modelAuthor,
        @Nullable Adapter adapter,
        List<Claim> claims) {

    private static final Set<Task> EMBEDDINGS = Set.of(new Task("sentence-similarity"), new Task("feature-extraction"));

    /** @throws IllegalArgumentException if nobody claims the offer */
    public Offer {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("An offer needs a claim");
        }
        inputModalities = List.copyOf(inputModalities);
        outputModalities = List.copyOf(outputModalities);
        claims = List.copyOf(claims);
    }

    /** An offer of which nothing more is known yet than what {@code claim} says. */
    public static OfferBuilder builder(ModelId model, ProviderId provider, Task task, Claim claim) {
        return new OfferBuilder(model, provider, task, claim);
    }

    /** The same offer, open to additions. */
    public OfferBuilder toBuilder() {
        return new OfferBuilder(this);
    }

    /** Whether the Hub itself makes the offer to everyone, on its list or a model's page, rather than other lists alone. */
    public boolean claimedByHub() {
        for (Claim claim : claims) {
            if (isForEveryone(claim.provenance().source())) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody makes the offer but plugins; then all of it is their word. */
    public boolean claimedByPluginsAlone() {
        for (Claim claim : claims) {
            if (!claim.provenance().source().isOfPlugin()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForEveryone(Source source) {
        return source.equals(Source.HUB_LIST) || source.equals(Source.HUB_MODEL);
    }

    /** Whether whoever claims it says that it is in staging, and so for the provider's own people only. */
    public boolean onTrial() {
        return claims.stream().allMatch(claim -> claim.status().equals(Availability.STAGING));
    }

    /** Whether it is for this task, where the Hub's clients take hf-inference's two embedding tasks for one. */
    public boolean serves(Task asked) {
        boolean embeddings = provider.value().equals("hf-inference") && EMBEDDINGS.contains(asked);
        return task.equals(asked) || (embeddings && EMBEDDINGS.contains(task));
    }

    /** Whether the sources' words on the availability differ. */
    public boolean disputed() {
        return claims.stream().map(Claim::status).distinct().count() > 1;
    }
}
