package io.hubcheck.ui.home;

import io.hubcheck.api.ProviderList;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.Newcomers;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows.
 *
 * @param snapshot the offers
 * @param recent those of them that are new, or null if nobody asked for that
 * @param providers who there is, known even when there is no snapshot
 * @param health where the sources stand
 * @param caller for whom all this was read
 */
record Contents(
        CatalogSnapshot snapshot,
        @Nullable Recent recent,
        ProviderList providers,
        CatalogHealth health,
        Caller caller) {

    /**
     * What is new.
     *
     * @param age in how long a time, as the address spells it
     */
    record Recent(String age, Newcomers newcomers) {}

    /** What an address chooses from, or empty if it has to be read first. */
    Optional<CatalogSnapshot> offersFor(HomeAddress address) {
        return address.value(Criterion.SINCE) == null
                ? Optional.of(snapshot)
                : newcomersFor(address).map(Newcomers::offers);
    }

    /** What is new in the time that an address names; empty if it names none, or that has to be read first. */
    Optional<Newcomers> newcomersFor(HomeAddress address) {
        return Optional.ofNullable(recent)
                .filter(known -> known.age().equals(address.value(Criterion.SINCE)))
                .map(Recent::newcomers);
    }

    Contents withHealth(CatalogHealth now) {
        return new Contents(snapshot, recent, providers, now, caller);
    }
}
