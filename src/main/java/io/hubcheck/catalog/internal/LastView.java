package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.CatalogView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The view that was made last: it is asked for with each verdict, and mostly as it was. Safe for use by many threads. */
final class LastView {

    private volatile @Nullable Seen seen;

    CatalogView of(CatalogState state, Instant now) {
        Seen last = seen;
        if (last == null || !last.holds(state, now)) {
            last = Seen.of(state, now);
            seen = last;
        }
        return last.view();
    }

    /**
     * What there was to see.
     *
     * @param until when it begins to look otherwise by time alone
     */
    private record Seen(CatalogState state, Instant from, Instant until, CatalogView view) {

        static Seen of(CatalogState state, Instant now) {
            return new Seen(state, now, state.nextChange(now), new CatalogView(state.snapshot(), state.statuses(now)));
        }

        boolean holds(CatalogState asked, Instant now) {
            return state.equals(asked) && !now.isBefore(from) && now.isBefore(until);
        }
    }
}
