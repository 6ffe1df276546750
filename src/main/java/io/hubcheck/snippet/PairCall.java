package io.hubcheck.snippet;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.hub.BilledName;
import org.jspecify.annotations.Nullable;

/**
 * A call that a program makes.
 *
 * @param model of what
 * @param provider at whom
 * @param task for what
 * @param billTo whom it is billed to, or null for oneself; what can't be a name on the Hub is left out
 */
public record PairCall(
        ModelId model,
        ProviderId provider,
        Task task,
        @Nullable String billTo) {

    public PairCall {
        billTo = BilledName.isFit(billTo) ? billTo : null;
    }

    /** A call of what is offered. */
    public static PairCall of(Offer offer, @Nullable String billTo) {
        return new PairCall(offer.model(), offer.provider(), offer.task(), billTo);
    }
}
