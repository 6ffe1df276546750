package io.hubcheck.catalog.internal;

import static io.hubcheck.HandClock.START;
import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static io.hubcheck.api.Availability.STAGING;
import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.mapping;
import static io.hubcheck.catalog.internal.Facts.missing;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.Facts.row;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;
import static io.hubcheck.catalog.internal.HandDrivenHub.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus.State;
import io.hubcheck.hub.Mapping;
import io.hubcheck.hub.ModelPage;
import io.hubcheck.hub.PartnerList;
import io.hubcheck.hub.PartnerRow;
import io.hubcheck.hub.PartnerTagRow;
import io.hubcheck.hub.RouterList;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What the lists of single providers add, and which rows are about the same service. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class PartnerMergeTest {

    private static final Source OF_GROQ = Source.partnerList(new ProviderId("groq"));

    private final Bench bench = new Bench();

    private CatalogSnapshot merged(ModelPage list, RouterList router, PartnerRow... ofGroq) {
        bench.hub.says(LIST, list).says(ROUTER, router);
        if (ofGroq.length > 0) {
            bench.hub.says(partner("groq"), new PartnerList(List.of(ofGroq), List.of(), 0));
        }
        return bench.catalog.snapshot();
    }

    private static PartnerRow listed(String model, String task, Availability status) {
        return new PartnerRow(new ModelId(model), new Task(task), status, "own-name", null);
    }

    private static List<String> rows(CatalogSnapshot snapshot) {
        return snapshot.offers().stream()
                .map(offer -> offer.provider() + " " + offer.task() + " " + offer.availability() + " by "
                        + offer.claims().stream()
                                .map(claim -> claim.provenance().source().id())
                                .toList())
                .toList();
    }

    @Test
    void threeListsThatNameOnePairMakeOneOfferWithThreeClaims() {
        CatalogSnapshot snapshot = merged(
                page(model(LLAMA, 1L, chat("groq"))),
                routerList(routed(LLAMA, richRow("groq"))),
                listed(LLAMA.toLowerCase(), "conversational", LIVE));

        assertThat(rows(snapshot)).containsExactly("groq conversational live by [hub-list, router, partner-list:groq]");
        Offer offer = snapshot.offers().getFirst();
        assertThat(offer.disputed()).isFalse();
        assertThat(offer.model().value()).isEqualTo(LLAMA);
        assertThat(offer.price()).isNotNull();
        assertThat(offer.providerModelId())
                .as("a provider's list yields to the Hub's")
                .isEqualTo("groq-name");
        assertThat(offer.claims().getLast().provenance().link())
                .hasToString("http://hub.test/models?inference_provider=groq");
    }

    @Test
    void whatOnlyAProvidersOwnListNamesIsAnOfferToo() {
        CatalogSnapshot snapshot =
                merged(page(model(LLAMA, 1L, chat("novita"))), routerList(), listed(QWEN, "conversational", STAGING));

        assertThat(rows(snapshot))
                .containsExactly(
                        "novita conversational live by [hub-list]",
                        "groq conversational staging by [partner-list:groq]");
        assertThat(snapshot.offers().getLast().providerModelId()).isEqualTo("own-name");
    }

    @Test
    void whatIsInStagingOnlyIsNotAmongWhatAProviderServes() {
        merged(page(model(LLAMA, 1L, chat("groq"))), routerList(), listed(QWEN, "conversational", STAGING));

        assertThat(bench.catalog.models(ModelQuery.ALL).models()).containsExactly(new ModelId(LLAMA));
        assertThat(bench.catalog
                        .providers(io.hubcheck.hub.Credential.anonymous())
                        .providers())
                .filteredOn(provider -> provider.id().value().equals("groq"))
                .singleElement()
                .satisfies(groq -> assertThat(groq.models()).isEqualTo(1));
    }

    @Test
    void theWorstCurrentClaimCountsAndTheDisputeIsPlain() {
        Offer offer = merged(
                        page(model(LLAMA, 1L, chat("groq"))),
                        routerList(routed(LLAMA, row("groq", LIVE))),
                        listed(LLAMA, "conversational", STAGING))
                .offers()
                .getFirst();

        assertThat(offer.availability()).isEqualTo(STAGING);
        assertThat(offer.disputed()).isTrue();
        assertThat(offer.onTrial()).as("the Hub shows it to everyone").isFalse();
    }

    @Test
    void whatAListSaidBeforeItFailedIsKeptButOutvotedByWordsOfNow() {
        merged(
                page(model(LLAMA, 1L, chat("groq"))),
                routerList(),
                listed(LLAMA, "conversational", ERROR),
                listed(QWEN, "conversational", ERROR));
        bench.hub.says(partner("groq"), down());

        CatalogSnapshot later = bench.nextRefresh();

        assertThat(rows(later))
                .containsExactly(
                        "groq conversational live by [hub-list, partner-list:groq]",
                        "groq conversational error by [partner-list:groq]");
        Offer offer = later.offers().getFirst();
        assertThat(offer.disputed()).isTrue();
        assertThat(offer.claims().getLast().provenance().fetchedAt()).isEqualTo(START);
        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.STALE);

        bench.hub.says(partner("groq"), new PartnerList(List.of(listed(QWEN, "conversational", LIVE)), List.of(), 0));
        assertThat(rows(bench.nextRefresh()))
                .containsExactly(
                        "groq conversational live by [hub-list]", "groq conversational live by [partner-list:groq]");
        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.FRESH);
    }

    @Test
    void aProviderThatHasNoListAnyMoreTakesItsClaimsBackInPeace() {
        merged(
                page(model(LLAMA, 1L, chat("groq"))),
                routerList(routed(LLAMA, row("groq", LIVE))),
                listed(QWEN, "conversational", LIVE));
        bench.hub.says(partner("groq"), missing());

        assertThat(rows(bench.nextRefresh())).containsExactly("groq conversational live by [hub-list, router]");
        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.IDLE);
        assertThat(bench.status(OF_GROQ).problem()).isNull();
        assertThat(bench.catalog.health().nextRefresh())
                .as("nothing failed")
                .isEqualTo(bench.clock.instant().plus(Duration.ofHours(1)));
    }

    @Test
    void anEmptyListIsCalmForWhoNeverHadOneAndNoReplacementForAGoodOne() {
        merged(page(model(LLAMA, 1L, chat("groq"))), routerList(), listed(QWEN, "conversational", LIVE));
        PartnerList empty = new PartnerList(List.of(), List.of(), 0);
        bench.hub.says(partner("groq"), empty).says(partner("novita"), empty);

        assertThat(rows(bench.nextRefresh())).hasSize(2);
        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.STALE);
        assertThat(bench.status(Source.partnerList(new ProviderId("novita"))).state())
                .isEqualTo(State.IDLE);
    }

    @Test
    void aListOfWhichNothingCanBeReadIsAFailure() {
        bench.hub.says(partner("groq"), new PartnerList(List.of(), List.of(), 3));
        merged(page(model(LLAMA, 1L, chat("novita"))), routerList());

        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.DOWN);
    }

    @Test
    void nobodyWaitsForTheListOfASingleProvider() {
        bench.hub.says(partner("groq"), down());
        merged(page(model(LLAMA, 1L, chat("novita"))), routerList(routed(LLAMA, row("novita", LIVE))));
        bench.clock.advance(Duration.ofSeconds(11));

        bench.catalog.current(Duration.ofSeconds(3));

        assertThat(bench.catalog.health().refreshing()).isFalse();
        assertThat(bench.hub.asked(partner("groq"))).isEqualTo(1);
    }

    @Test
    void aProviderThatIsNamedForTheFirstTimeIsAskedForItsListAtOnce() {
        bench.hub.says(
                partner("brand-new"), new PartnerList(List.of(listed(QWEN, "text-to-video", LIVE)), List.of(), 0));

        CatalogSnapshot snapshot = merged(page(model(LLAMA, 1L, chat("brand-new"))), routerList());

        assertThat(rows(snapshot))
                .containsExactly(
                        "brand-new conversational live by [hub-list]",
                        "brand-new text-to-video live by [partner-list:brand-new]");
    }

    @Test
    void theHubsOwnServiceAndTheOneThatIsNotRoutedToAreNotAskedForLists() {
        merged(page(model(LLAMA, 1L, chat("hf-inference"), chat("openai"))), routerList());

        assertThat(bench.hub.asked(partner("hf-inference"))).isZero();
        assertThat(bench.hub.asked(partner("openai"))).isZero();
        assertThat(bench.hub.asked(partner("groq"))).isEqualTo(1);
    }

    @Test
    void manyNamesMakeNoManyQuestions() {
        Mapping[] mappings = java.util.stream.IntStream.range(0, 500)
                .mapToObj(number -> chat("made-up-" + number))
                .toArray(Mapping[]::new);

        merged(page(model(LLAMA, 1L, mappings)), routerList());

        assertThat(bench.catalog.health().sources().stream()
                        .filter(status -> status.source().isPartnerList()))
                .hasSize(PartnerLists.MOST);
    }

    @Test
    void chatUnderTheTagOfModelsThatSeeIsTheChatThatTheRouterLists() {
        CatalogSnapshot snapshot = merged(
                page(model(LLAMA, 1L, mapping("groq", "image-text-to-text", LIVE))),
                routerList(routed(LLAMA, richRow("groq"))));

        assertThat(rows(snapshot)).containsExactly("groq conversational live by [hub-list, router]");
        assertThat(snapshot.offers().getFirst().price()).isNotNull();
    }

    @Test
    void aTagThatNobodyElseCallsChatStaysAsItIs() {
        CatalogSnapshot snapshot =
                merged(page(model(LLAMA, 1L, mapping("groq", "image-text-to-text", LIVE))), routerList());

        assertThat(rows(snapshot)).containsExactly("groq image-text-to-text live by [hub-list]");
    }

    @Test
    void whoTellsTwoWordsApartMeansTwoServices() {
        CatalogSnapshot snapshot = merged(
                page(model(LLAMA, 1L, chat("groq"), mapping("groq", "image-text-to-text", ERROR))),
                routerList(routed(LLAMA, row("groq", LIVE))));

        assertThat(rows(snapshot))
                .containsExactly(
                        "groq conversational live by [hub-list, router]",
                        "groq image-text-to-text error by [hub-list]");
    }

    @Test
    void completionIsAnotherServiceThanChat() {
        CatalogSnapshot snapshot = merged(
                page(model(LLAMA, 1L, chat("groq"))),
                routerList(routed(LLAMA, row("groq", LIVE))),
                listed(LLAMA, "text-generation", ERROR));

        assertThat(rows(snapshot))
                .containsExactly(
                        "groq conversational live by [hub-list, router]",
                        "groq text-generation error by [partner-list:groq]");
    }

    @Test
    void theTwoWordsForEmbeddingsAreOneServiceOfTheHubItselfAndOfNobodyElse() {
        Mapping ofHub = mapping("hf-inference", "sentence-similarity", LIVE);
        Mapping ofOther = mapping("groq", "sentence-similarity", LIVE);
        CatalogSnapshot first =
                merged(page(model(LLAMA, 1L, ofHub, ofOther)), routerList(), listed(LLAMA, "feature-extraction", LIVE));

        assertThat(rows(first))
                .containsExactly(
                        "hf-inference sentence-similarity live by [hub-list]",
                        "groq sentence-similarity live by [hub-list]",
                        "groq feature-extraction live by [partner-list:groq]");
        assertThat(Merge.of(
                                List.of(
                                        listing(ofHub, Source.HUB_MODEL),
                                        listing(mapping("hf-inference", "feature-extraction", ERROR), Source.HUB_LIST)),
                                java.util.Set.of())
                        .getFirst()
                        .offers())
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.task().value()).isEqualTo("sentence-similarity");
                    assertThat(offer.claims()).hasSize(2);
                    assertThat(offer.availability()).isEqualTo(ERROR);
                });
    }

    private static List<io.hubcheck.api.spi.Listing> listing(Mapping mapping, Source source) {
        return List.of(Listings.of(model(LLAMA, 1L, mapping), io.hubcheck.api.Provenance.of(source, START)));
    }

    @Test
    void anAdapterAndAModelOfTheSameNameAreTwoOffers() {
        Mapping adapter = new Mapping(
                new ProviderId("groq"),
                Task.CONVERSATIONAL,
                LIVE,
                "on-llama",
                false,
                new Adapter("lora", "a.safetensors"),
                null,
                null,
                null,
                null,
                null,
                null);

        CatalogSnapshot both = merged(
                page(model(LLAMA, 1L, adapter)),
                routerList(routed(LLAMA, richRow("groq"))),
                listed(LLAMA, "conversational", STAGING));

        assertThat(rows(both))
                .containsExactly(
                        "groq conversational live by [hub-list]",
                        "groq conversational staging by [router, partner-list:groq]");
        assertThat(both.offers().getFirst().adapter()).isEqualTo(new Adapter("lora", "a.safetensors"));
        assertThat(both.offers().getLast().adapter()).isNull();

        CatalogSnapshot alone = new PartnerMergeTest()
                .merged(page(model(LLAMA, 1L, adapter)), routerList(routed(LLAMA, richRow("groq"))));
        assertThat(rows(alone))
                .as("the router doesn't say that it is one")
                .containsExactly("groq conversational live by [hub-list, router]");
        assertThat(alone.offers().getFirst().adapter()).isNotNull();
        assertThat(alone.offers().getFirst().price()).isNotNull();
    }

    @Test
    void whatIsServedByTagsIsKeptAsThat() {
        PartnerTagRow loras = new PartnerTagRow(
                List.of("lora", "base_model:adapter:a/b"), new Task("text-to-image"), LIVE, "ab-lora", "lora");
        bench.hub.says(partner("groq"), new PartnerList(List.of(), List.of(loras), 0));

        CatalogSnapshot snapshot = merged(page(model(LLAMA, 1L, chat("novita"))), routerList());

        assertThat(snapshot.offers()).hasSize(1);
        TagOffer offer = snapshot.tagOffers().getFirst();
        assertThat(offer.provider()).isEqualTo(new ProviderId("groq"));
        assertThat(offer.tags()).containsExactly("lora", "base_model:adapter:a/b");
        assertThat(offer.availability()).isEqualTo(LIVE);
        assertThat(offer.adapterType()).isEqualTo("lora");
        assertThat(offer.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.provenance().source()).isEqualTo(OF_GROQ));
        assertThat(bench.status(OF_GROQ).state()).isEqualTo(State.FRESH);
    }
}
