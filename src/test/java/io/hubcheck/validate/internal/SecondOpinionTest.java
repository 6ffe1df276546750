package io.hubcheck.validate.internal;

import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.validate.internal.Offers.CHATTER;
import static io.hubcheck.validate.internal.Offers.NOON;
import static io.hubcheck.validate.internal.Offers.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Basis;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.SourceStatus.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Hub's page says that there is no such model. */
class SecondOpinionTest {

    private static final ModelLookup MISSING =
            new ModelLookup.Missing(CHATTER, List.of(), Provenance.of(Source.HUB_MODEL, NOON));

    @Test
    void theHubsOwnListDisputesThat() {
        assertThat(SecondOpinion.on(MISSING, named(Source.HUB_LIST)))
                .isInstanceOfSatisfying(
                        ModelLookup.Unanswered.class,
                        open -> assertThat(open.problem().code()).isEqualTo("sources_disagree"));
    }

    @Test
    void anybodyElsesListDoesNot() {
        assertThat(SecondOpinion.on(MISSING, named(new Source("acme/list")))).isInstanceOf(ModelLookup.Missing.class);
    }

    private static CatalogView named(Source source) {
        CatalogModel model = new CatalogModel(
                CHATTER, null, null, null, List.of(by("groq", LIVE, source).build()), 0);
        return new CatalogView(
                CatalogSnapshot.of("1", NOON, Basis.DISCOVERED, List.of(model)),
                List.of(new SourceStatus(Source.HUB_LIST, State.FRESH, NOON, null, null, null, 1)));
    }
}
