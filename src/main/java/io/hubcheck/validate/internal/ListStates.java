package io.hubcheck.validate.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.SourceStatus;
import java.time.Instant;
import java.util.Objects;

/** Reads off the catalogue's health where a list stands. */
final class ListStates {

    private static final Problem NOT_READ =
            new Problem(Problem.HUB_UNREACHABLE, "This list has not been read yet. Try again in a moment.", null);

    private ListStates() {}

    static ListState of(Source source, CatalogView view) {
        return view.status(source).map(ListStates::of).orElseGet(() -> new ListState.Unread(NOT_READ));
    }

    /** Where the list of the chosen provider's own mappings stands. */
    static ListState ofPartner(ProviderChoice choice, CatalogView view) {
        return switch (choice) {
            case ProviderChoice.Named named -> of(Source.partnerList(named.id()), view);
            case ProviderChoice.Picked picked -> of(Source.partnerList(picked.id()), view);
            case ProviderChoice.Retired ignored -> new ListState.Unread(NOT_READ);
            case ProviderChoice.Undecided ignored -> new ListState.Unread(NOT_READ);
            case ProviderChoice.Unknown ignored -> new ListState.Unread(NOT_READ);
        };
    }

    private static ListState of(SourceStatus status) {
        Problem problem = Objects.requireNonNullElse(status.problem(), NOT_READ);
        Instant lastSuccess = status.lastSuccess();
        if (lastSuccess == null) {
            return new ListState.Unread(problem);
        }
        Provenance provenance = Provenance.of(status.source(), lastSuccess);
        return switch (status.state()) {
            case FRESH -> new ListState.Fresh(provenance);
            case STALE -> new ListState.Stale(provenance, problem);
            case DOWN, IDLE -> new ListState.Unread(problem);
        };
    }
}
