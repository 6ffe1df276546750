package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LastViewTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(90);
    private static final Duration HOUR = RefreshPolicy.LIFE;

    private final LastView views = new LastView();

    @Test
    void whileNothingChangesOneViewServesEverybody() {
        CatalogState state = state();

        CatalogView first = views.of(state, LATER);

        assertThat(views.of(state, LATER.plusSeconds(1))).isSameAs(first);
    }

    @Test
    void aRefreshIsSeenAtOnce() {
        views.of(state(), LATER);

        CatalogState next = States.at(LATER, read(Source.HUB_LIST, LATER));

        assertThat(views.of(next, LATER).sources()).isEqualTo(next.statuses(LATER));
    }

    static Stream<Instant> moments() {
        return Stream.of(NOON, LATER, NOON.plus(HOUR), LATER.plus(HOUR))
                .flatMap(change -> Stream.of(-1, 0, 1, 2).map(change::plusNanos));
    }

    /** Each follows each, so that the clock goes back too. */
    @ParameterizedTest
    @MethodSource("moments")
    void timeAloneMakesAListOutdatedToTheNanosecond(Instant before) {
        CatalogState state = state();

        moments().forEach(now -> {
            views.of(state, before);
            assertThat(views.of(state, now).sources()).isEqualTo(state.statuses(now));
        });
    }

    @Test
    void aListThatIsOutdatedSaysSo() {
        CatalogState state = state();
        views.of(state, LATER);

        assertThat(views.of(state, NOON.plus(HOUR).plusNanos(1)).status(Source.HUB_LIST))
                .hasValueSatisfying(status -> assertThat(status.state()).isEqualTo(SourceStatus.State.STALE));
    }

    private static CatalogState state() {
        return States.at(LATER, read(Source.HUB_LIST, NOON), read(Source.ROUTER, LATER));
    }

    private static SourceReading read(Source source, Instant at) {
        return States.says(source, at, States.offer(source, at, "o/m", "groq", Availability.LIVE));
    }
}
