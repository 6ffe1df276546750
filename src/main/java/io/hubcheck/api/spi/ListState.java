package io.hubcheck.api.spi;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Stable;

/** Where a list stands that offers were read from. */
@Stable
public sealed interface ListState {

    /** Its last try succeeded, so a row that is missing from it is not there. */
    record Fresh(Provenance provenance) implements ListState {}

    /** Its last try failed; its rows are those of an earlier one. */
    record Stale(Provenance provenance, Problem problem) implements ListState {}

    /** It could not be read at all. */
    record Unread(Problem problem) implements ListState {}
}
