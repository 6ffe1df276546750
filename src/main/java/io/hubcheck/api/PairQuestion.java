package io.hubcheck.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * "May I use this model, with this provider, for this task?", as somebody typed it.
 *
 * <p>Nothing is checked here: a question that makes no sense gets a verdict that says so.
 *
 * @param model a model id, a Hub URL, or {@code model:provider}
 * @param provider an id, an alias or a policy such as {@code cheapest}; null means {@code auto}
 * @param task null means any task that is served
 * @param billTo the organisation to bill, or null for oneself
 * @param maxAge how old the Hub's word on the model may be: zero has the Hub asked now; null is content with its list as
 *     long as that is fresh, an hour
 */
@Stable
public record PairQuestion(
        String model,
        @Nullable String provider,
        @Nullable String task,
        @Nullable String billTo,
        @Nullable Duration maxAge) {

    /** The question about a model alone. */
    public static PairQuestion of(String model) {
        return new PairQuestion(model, null, null, null, null);
    }

    /** The question about a model with a provider, for any task. */
    public static PairQuestion of(String model, @Nullable String provider) {
        return new PairQuestion(model, provider, null, null, null);
    }

    /** The question about a model with a provider for a task. */
    public static PairQuestion of(String model, @Nullable String provider, @Nullable String task) {
        return new PairQuestion(model, provider, task, null, null);
    }
}
