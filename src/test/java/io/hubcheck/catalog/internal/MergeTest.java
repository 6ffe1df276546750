package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.FLUX;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.mapping;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.price;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.row;
import static io.hubcheck.catalog.internal.Facts.served;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.RouterList;
import io.hubcheck.hub.RouterModel;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class MergeTest {

    @Test
    void anOfferThatBothListsNameKeepsBothClaimsAndIsAsGoodAsTheWorse() {
        Offer offer = merged(
                        page(model(LLAMA, 1L, mapping("groq", "conversational", Availability.LIVE))),
                        routerList(routed(LLAMA, row("groq", Availability.ERROR))))
                .offers()
                .getFirst();

        assertThat(offer.availability()).isEqualTo(Availability.ERROR);
        assertThat(offer.disputed()).isTrue();
        assertThat(offer.claims())
                .extracting(claim -> claim.provenance().source(), Claim::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Source.HUB_LIST, Availability.LIVE),
                        org.assertj.core.groups.Tuple.tuple(Source.ROUTER, Availability.ERROR));
        assertThat(offer.claims())
                .extracting(claim -> claim.provenance().link())
                .containsExactly(URI.create("http://hub.test/" + LLAMA), null);
    }

    @Test
    void rowsThatCouldNotBeReadAreKnownToBeMissing() {
        HubModel ofTheHub = new HubModel(new ModelId(LLAMA), Gating.NONE, null, 1L, List.of(chat("groq")), 2);
        RouterModel ofTheRouter =
                new RouterModel(new ModelId(LLAMA), List.of(), List.of(), List.of(row("groq", Availability.LIVE)), 1);

        CatalogSnapshot snapshot = merged(page(ofTheHub, model(QWEN, 1L, chat("groq"))), routerList(ofTheRouter));

        assertThat(snapshot.model(new ModelId(LLAMA)).orElseThrow().unreadable())
                .isEqualTo(3);
        assertThat(snapshot.model(new ModelId(QWEN)).orElseThrow().unreadable()).isZero();
    }

    @Test
    void theRouterHasTheSayAboutFiguresAndTheHubAboutTheRest() {
        Mapping mapping = new Mapping(
                new ProviderId("groq"),
                Task.CONVERSATIONAL,
                Availability.LIVE,
                "llama-8b",
                false,
                null,
                price("9", "9"),
                1L,
                9.0,
                9.0,
                false,
                true);

        Offer offer = merged(page(model(LLAMA, 1L, mapping)), routerList(routed(LLAMA, richRow("groq"))))
                .offers()
                .getFirst();

        assertThat(offer.price()).isEqualTo(price("0.05", "0.08"));
        assertThat(offer.free()).isFalse();
        assertThat(offer.contextLength()).isEqualTo(131_072L);
        assertThat(offer.firstTokenLatencyMs()).isEqualTo(210.5);
        assertThat(offer.tokensPerSecond()).isEqualTo(420.0);
        assertThat(offer.tools()).isTrue();
        assertThat(offer.structuredOutput()).isFalse();
        assertThat(offer.inputModalities()).containsExactly("text", "image");
        assertThat(offer.providerModelId()).isEqualTo("llama-8b");
        assertThat(offer.gating()).isEqualTo(Gating.NONE);
    }

    @Test
    void whereTheRouterIsSilentTheMappingsValuesStay() {
        Mapping mapping = new Mapping(
                new ProviderId("groq"),
                Task.CONVERSATIONAL,
                Availability.LIVE,
                null,
                true,
                null,
                price("1", "2"),
                8_192L,
                30.0,
                40.0,
                true,
                true);

        Offer offer = merged(page(model(LLAMA, 1L, mapping)), routerList(routed(LLAMA, row("groq", Availability.LIVE))))
                .offers()
                .getFirst();

        assertThat(offer.price()).isEqualTo(price("1", "2"));
        assertThat(offer.contextLength()).isEqualTo(8_192L);
        assertThat(offer.firstTokenLatencyMs()).isEqualTo(30.0);
        assertThat(offer.tokensPerSecond()).isEqualTo(40.0);
        assertThat(offer.tools()).isTrue();
        assertThat(offer.structuredOutput()).isTrue();
        assertThat(offer.modelAuthor()).isTrue();
        assertThat(offer.free()).isNull();
    }

    @Test
    void idsThatDifferInLetterCaseAreOneModelAsTheHubsListSpellsIt() {
        CatalogSnapshot snapshot =
                merged(page(served(LLAMA, "groq")), routerList(routed(LLAMA.toLowerCase(), richRow("cerebras"))));

        assertThat(Bench.ids(snapshot)).containsExactly(LLAMA);
        assertThat(snapshot.offers())
                .extracting(offer -> offer.model() + " " + offer.provider())
                .containsExactly(LLAMA + " groq", LLAMA + " cerebras");
        assertThat(snapshot.offers()).extracting(Offer::gating).containsOnly(Gating.NONE);
        assertThat(snapshot.model(new ModelId(LLAMA.toUpperCase()))).isPresent();
    }

    @Test
    void oneProviderMayServeOneModelForTwoTasks() {
        CatalogSnapshot snapshot = merged(
                page(model(
                        LLAMA,
                        1L,
                        mapping("novita", "text-generation", Availability.LIVE),
                        mapping("novita", "conversational", Availability.STAGING))),
                routerList(routed(LLAMA, row("novita", Availability.LIVE))));

        assertThat(snapshot.offers())
                .extracting(offer -> offer.task() + " " + offer.availability())
                .containsExactly("text-generation live", "conversational staging");
    }

    @Test
    void theMostDownloadedComeFirstAndTheUnknownLast() {
        CatalogSnapshot snapshot = merged(
                page(
                        model("b/unknown", null, chat("groq")),
                        model(LLAMA, 5L, chat("groq")),
                        model("a/unknown", null, chat("groq")),
                        model("x/none", 0L, chat("groq")),
                        model(QWEN, 7L, chat("groq"))),
                routerList(routed(FLUX, row("fal-ai", Availability.LIVE))));

        assertThat(Bench.ids(snapshot)).containsExactly(QWEN, LLAMA, "x/none", "a/unknown", "b/unknown", FLUX);
    }

    @Test
    void aModelThatMovedFromOnePageToTheNextMeanwhileCountsOnce() {
        CatalogSnapshot snapshot = merged(page(served(LLAMA, "groq"), served(LLAMA, "groq")), routerList());

        assertThat(snapshot.offers()).hasSize(1);
        assertThat(snapshot.offers().getFirst().claims()).hasSize(1);
    }

    @Test
    void aModelThatNobodyServesIsListedWithoutOffers() {
        CatalogSnapshot snapshot = merged(page(model(LLAMA, 9L), served(QWEN, "groq")), routerList());

        assertThat(snapshot.model(new ModelId(LLAMA)).orElseThrow().offers()).isEmpty();
    }

    private static CatalogSnapshot merged(ModelPage list, RouterList router) {
        Bench bench = new Bench();
        bench.hub.says(LIST, list).says(ROUTER, router);
        return bench.catalog.snapshot();
    }
}
