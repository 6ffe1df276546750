package io.hubcheck.catalog;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;

/** What tells an offer from others, whatever is known about it. */
record OfferKey(ModelId model, ProviderId provider, Task task) {

    static OfferKey of(OfferChange change) {
        return new OfferKey(change.model(), change.provider(), change.task());
    }
}
