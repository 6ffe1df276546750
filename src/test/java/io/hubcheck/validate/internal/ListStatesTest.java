package io.hubcheck.validate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.SourceStatus.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListStatesTest {

    private static final Problem OUTAGE = new Problem(Problem.HUB_UNREACHABLE, "No answer.", null);

    @Test
    void onlyAListWhoseLastTryWentWellIsFresh() {
        assertThat(state(new SourceStatus(Source.ROUTER, State.FRESH, Offers.NOON, null)))
                .isInstanceOf(ListState.Fresh.class);
        assertThat(state(new SourceStatus(Source.ROUTER, State.STALE, Offers.NOON, OUTAGE)))
                .isInstanceOfSatisfying(
                        ListState.Stale.class,
                        stale -> assertThat(stale.problem()).isEqualTo(OUTAGE));
        assertThat(state(new SourceStatus(Source.ROUTER, State.DOWN, null, OUTAGE)))
                .isEqualTo(new ListState.Unread(OUTAGE));
        assertThat(state(new SourceStatus(Source.ROUTER, State.IDLE, null, null)))
                .isInstanceOf(ListState.Unread.class);
        assertThat(ListStates.of(Source.ROUTER, new CatalogView(CatalogSnapshot.NONE, List.of())))
                .isInstanceOf(ListState.Unread.class);
    }

    private static ListState state(SourceStatus status) {
        return ListStates.of(Source.ROUTER, new CatalogView(CatalogSnapshot.NONE, List.of(status)));
    }
}
