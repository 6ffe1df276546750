package io.hubcheck.ui.provider;

import io.hubcheck.api.ProviderId;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.Map;

/** Keeps what each provider's offers add up to: reckoned once a snapshot, for all readers. Safe for use by many threads. */
public final class Reckoning {

    private volatile Reckoned last = new Reckoned(CatalogSnapshot.NONE.id(), Map.of());

    private record Reckoned(String snapshot, Map<ProviderId, Figures> figures) {}

    /** Those of all that some offer names; may read every offer, so not for use under the session's lock. */
    Map<ProviderId, Figures> of(CatalogSnapshot snapshot) {
        Reckoned known = last;
        if (!known.snapshot.equals(snapshot.id())) {
            known = reckon(snapshot);
        }
        return known.figures;
    }

    /** One at a time: whoever comes meanwhile gets what the first one reckoned. */
    private synchronized Reckoned reckon(CatalogSnapshot snapshot) {
        if (!last.snapshot.equals(snapshot.id())) {
            last = new Reckoned(snapshot.id(), Figures.of(snapshot));
        }
        return last;
    }
}
