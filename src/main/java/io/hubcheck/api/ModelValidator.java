package io.hubcheck.api;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one door to what Hubcheck knows: who serves what, whether a pair works, and what a token may do.
 *
 * <p>Safe for use by many threads. The plain methods block the caller while the Hub is asked (15 seconds at most for
 * one call of it); their {@code …Async} twins run on a virtual thread each. Trouble with the Hub is never thrown: it is
 * part of the answer. A token is used for the call it is given to, and is neither kept nor logged.
 *
 * <p>What a twin returns can be cancelled, by {@link CompletionStage#toCompletableFuture()}: its thread is interrupted, and
 * the requests that it waits for are given up. One that others wait for as well is given up with the last of them; the
 * catalogue is read on for everyone. Whose thread is interrupted while a plain method waits for the Hub gets a
 * {@link java.util.concurrent.CancellationException}.
 */
@Stable
public interface ModelValidator {

    /**
     * The providers there are.
     *
     * @param token whose order of preference to use, or null
     */
    ProviderList providers(@Nullable String token);

    /** The providers there are, for anyone. */
    default ProviderList providers() {
        return providers(null);
    }

    /** The models that answer a query, from the public catalogue. */
    ModelList models(ModelQuery query);

    /** The models that a provider serves, most downloaded first. */
    default ModelList modelsOf(String provider) {
        return models(ModelQuery.servedBy(provider));
    }

    /**
     * Whether a model may be used with a provider for a task.
     *
     * @param token whose permission to check too, or null to leave that out
     */
    Verdict validate(PairQuestion question, @Nullable String token);

    /** Whether a model may be used with a provider for a task, apart from anyone's token. */
    default Verdict validate(PairQuestion question) {
        return validate(question, null);
    }

    /**
     * Makes one real call of a single token, and then judges as {@link #validate(PairQuestion, String)} does.
     *
     * <p>It may cost whoever is billed a fraction of a cent: call it only because a person asked for it. The outcome
     * counts more than anything else that is known, and is remembered for this token for five minutes. Only chat can be
     * tried; for another task, or where it is not clear which provider is meant, no call is made.
     */
    Verdict tryOut(PairQuestion question, String token);

    /** What a token is and may do; a missing or misshapen one gets a report that says so. */
    TokenReport inspect(@Nullable String token);

    /**
     * The token that an object holds: a string, an {@code Authorization} header, or anything with a token inside, such
     * as the objects that login libraries hand out.
     *
     * @return the token, or empty if there is none to be found
     */
    Optional<String> extractToken(@Nullable Object holder);

    /** {@link #providers(String)} on a virtual thread. */
    default CompletionStage<ProviderList> providersAsync(@Nullable String token) {
        return async(() -> providers(token));
    }

    /** {@link #models(ModelQuery)} on a virtual thread. */
    default CompletionStage<ModelList> modelsAsync(ModelQuery query) {
        return async(() -> models(query));
    }

    /** {@link #modelsOf(String)} on a virtual thread. */
    default CompletionStage<ModelList> modelsOfAsync(String provider) {
        return async(() -> modelsOf(provider));
    }

    /** {@link #validate(PairQuestion, String)} on a virtual thread. */
    default CompletionStage<Verdict> validateAsync(PairQuestion question, @Nullable String token) {
        return async(() -> validate(question, token));
    }

    /** {@link #tryOut(PairQuestion, String)} on a virtual thread. */
    default CompletionStage<Verdict> tryOutAsync(PairQuestion question, String token) {
        return async(() -> tryOut(question, token));
    }

    /** {@link #inspect(String)} on a virtual thread. */
    default CompletionStage<TokenReport> inspectAsync(@Nullable String token) {
        return async(() -> inspect(token));
    }

    private static <T> CompletionStage<T> async(Supplier<T> answer) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread asking = Thread.ofVirtual().start(() -> {
            try {
                future.complete(answer.get());
            } catch (Throwable fault) {
                future.completeExceptionally(fault);
            }
        });
        var _ = future.whenComplete((ended, fault) -> {
            if (future.isCancelled()) {
                asking.interrupt();
            }
        });
        return future;
    }
}
