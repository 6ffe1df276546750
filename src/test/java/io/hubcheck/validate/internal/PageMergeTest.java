package io.hubcheck.validate.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.validate.internal.Offers.CHATTER;
import static io.hubcheck.validate.internal.Offers.by;
import static io.hubcheck.validate.internal.Offers.claim;
import static io.hubcheck.validate.internal.Offers.output;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageMergeTest {

    private static final Provenance PAGE = Provenance.of(Source.HUB_MODEL, Offers.NOON);

    @Test
    void thePagesWordTakesThePlaceOfTheLists() {
        Offer offer = merge(List.of(row("groq", LIVE)), by("groq", ERROR, Source.HUB_LIST))
                .getFirst();

        assertThat(offer.availability()).isEqualTo(LIVE);
        assertThat(offer.claims()).containsExactly(claim(LIVE, Source.HUB_MODEL));
    }

    @Test
    void whatTheRouterClaimsStaysBesideThePage() {
        Offer offer = merge(
                        List.of(row("groq", LIVE)),
                        by("groq", LIVE, Source.HUB_LIST)
                                .claim(claim(ERROR, Source.ROUTER))
                                .price(output("2")))
                .getFirst();

        assertThat(offer.availability()).isEqualTo(ERROR);
        assertThat(offer.claims()).containsExactly(claim(LIVE, Source.HUB_MODEL), claim(ERROR, Source.ROUTER));
        assertThat(offer.price()).isEqualTo(output("2"));
    }

    @Test
    void figuresOfAPluginDoNotPassForThePages() {
        Source plugin = new Source("gossip/list");

        Offer offer = merge(
                        List.of(row("groq", LIVE)),
                        by("groq", LIVE, plugin).price(output("0")).free(true).tokensPerSecond(9999.0))
                .getFirst();

        assertThat(offer.price()).isNull();
        assertThat(offer.free()).isNull();
        assertThat(offer.tokensPerSecond()).isNull();
        assertThat(offer.claims()).containsExactly(claim(LIVE, Source.HUB_MODEL), claim(LIVE, plugin));
    }

    @Test
    void aProviderThePageNoLongerNamesIsNotServingByTheHub() {
        List<Offer> offers = merge(
                List.of(row("groq", LIVE)),
                by("gone", LIVE, Source.HUB_LIST),
                by("routed", LIVE, Source.HUB_LIST).claim(claim(LIVE, Source.ROUTER)));

        assertThat(offers).extracting(offer -> offer.provider().value()).containsExactly("groq", "routed");
        assertThat(offers.getLast().claimedByHub()).isFalse();
    }

    @Test
    void aFurtherTaskOfANamedProviderStaysAsTheListHasIt() {
        Offer completion = Offer.builder(
                        CHATTER, new ProviderId("groq"), Task.TEXT_GENERATION, claim(LIVE, Source.HUB_LIST))
                .build();

        List<Offer> offers = PageMerge.merge(page(List.of(row("groq", LIVE))), PAGE, List.of(completion));

        assertThat(offers).extracting(Offer::task).containsExactly(Task.CONVERSATIONAL, Task.TEXT_GENERATION);
        assertThat(offers.getLast().claims()).containsExactly(claim(LIVE, Source.HUB_LIST));
    }

    @Test
    void aPairNamedTwiceIsOneOfferThatIsAsGoodAsItsWorseRow() {
        List<Offer> offers = merge(List.of(row("groq", LIVE), row("groq", ERROR)));

        assertThat(offers).hasSize(1);
        assertThat(offers.getFirst().availability()).isEqualTo(ERROR);
    }

    @Test
    void thePagesOrderComesFirst() {
        List<Offer> offers = merge(
                List.of(row("b", LIVE), row("a", LIVE)),
                by("a", LIVE, Source.HUB_LIST),
                by("b", LIVE, Source.HUB_LIST));

        assertThat(offers).extracting(offer -> offer.provider().value()).containsExactly("b", "a");
    }

    private static List<Offer> merge(List<Mapping> rows, OfferBuilder... known) {
        return PageMerge.merge(
                page(rows), PAGE, Stream.of(known).map(OfferBuilder::build).toList());
    }

    private static HubModel page(List<Mapping> rows) {
        return new HubModel(CHATTER, Gating.NONE, null, null, rows, 0);
    }

    private static Mapping row(String provider, Availability status) {
        return new Mapping(
                new ProviderId(provider),
                Task.CONVERSATIONAL,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
