package io.hubcheck.validate.internal;

import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ProviderReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which provider a question is about. */
final class ProviderChooser {

    private final Catalog catalog;

    ProviderChooser(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The choice among the offers of the model; a row of the Hub that names a provider wins over what we think of it. */
    ProviderChoice choose(String typed, List<Offer> offers, @Nullable Task task, CatalogSnapshot snapshot) {
        return switch (catalog.resolve(typed, snapshot)) {
            case ProviderReference.Known known -> new ProviderChoice.Named(known.id(), typed);
            case ProviderReference.Retired retired ->
                named(retired.id().value(), offers)
                        .<ProviderChoice>map(id -> new ProviderChoice.Named(id, typed))
                        .orElseGet(() -> new ProviderChoice.Retired(retired.id()));
            case ProviderReference.Chosen chosen -> PolicyResolver.resolve(chosen.policy(), offers, task);
            case ProviderReference.Unknown unknown ->
                named(typed, offers)
                        .<ProviderChoice>map(id -> new ProviderChoice.Named(id, typed))
                        .orElseGet(() -> new ProviderChoice.Unknown(typed, unknown.suggestions()));
        };
    }

    private static Optional<ProviderId> named(String typed, List<Offer> offers) {
        return offers.stream()
                .map(Offer::provider)
                .filter(id -> id.value().equalsIgnoreCase(typed))
                .findFirst();
    }
}
