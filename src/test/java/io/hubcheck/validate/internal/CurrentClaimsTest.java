package io.hubcheck.validate.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.validate.internal.Offers.by;
import static io.hubcheck.validate.internal.Offers.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.SourceStatus.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrentClaimsTest {

    private static final Source OF_GROQ = Source.partnerList(new ProviderId("groq"));
    private static final Problem OUTAGE = new Problem(Problem.HUB_UNREACHABLE, "No answer.", null);

    private final Offer disputed =
            by("groq", LIVE, Source.HUB_LIST).claim(claim(ERROR, OF_GROQ)).build();

    @Test
    void aProvidersListThatWasReadCounts() {
        assertThat(CurrentClaims.of(disputed, view(State.FRESH, null))).contains(disputed);
    }

    @Test
    void whatItSaidBeforeItFailedIsNoWordAboutNow() {
        Offer left = CurrentClaims.of(disputed, view(State.STALE, OUTAGE)).orElseThrow();

        assertThat(left.availability()).isEqualTo(LIVE);
        assertThat(left.claims()).containsExactly(claim(LIVE, Source.HUB_LIST));
    }

    @Test
    void whatItAloneSaidIsThenNoOffer() {
        Offer alone = by("groq", LIVE, OF_GROQ).build();

        assertThat(CurrentClaims.of(alone, view(State.STALE, OUTAGE))).isEmpty();
    }

    @Test
    void aPluginsSourceIsTreatedLikeAProvidersList() {
        Source plugin = new Source("house-rules/list");
        Offer alone = by("groq", LIVE, plugin).build();

        assertThat(CurrentClaims.of(alone, view(plugin, State.FRESH, null))).contains(alone);
        assertThat(CurrentClaims.of(alone, view(plugin, State.STALE, OUTAGE))).isEmpty();
    }

    private static CatalogView view(State state, Problem problem) {
        return view(OF_GROQ, state, problem);
    }

    private static CatalogView view(Source source, State state, Problem problem) {
        return new CatalogView(CatalogSnapshot.NONE, List.of(new SourceStatus(source, state, Offers.NOON, problem)));
    }
}
