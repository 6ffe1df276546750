package io.hubcheck.ui;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeLog;
import io.hubcheck.catalog.ChangeQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes that a test tells of, newest first. */
final class HandChanges implements ChangeLog {

    private final List<OfferChange> changes = new ArrayList<>();
    private volatile @Nullable Instant keptSince;
    private volatile @Nullable RuntimeException fault;

    void areKeptSince(Instant begin) {
        keptSince = begin;
    }

    /** An offer for chat came or went. */
    void tell(Kind kind, String model, String provider, Instant at) {
        changes.addFirst(new OfferChange(
                kind, new ModelId(model), new ProviderId(provider), Task.CONVERSATIONAL, null, null, at, "any"));
    }

    void breakWith(@Nullable RuntimeException next) {
        fault = next;
    }

    @Override
    public ChangeHistory changes(ChangeQuery query) {
        if (fault != null) {
            throw fault;
        }
        return new ChangeHistory(
                keptSince,
                changes.stream().filter(query::covers).limit(query.limit()).toList(),
                null);
    }
}
