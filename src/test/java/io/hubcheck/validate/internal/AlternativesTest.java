package io.hubcheck.validate.internal;

import static io.hubcheck.api.Availability.ERROR;
import static io.hubcheck.api.Availability.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.Basis;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferBuilder;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class AlternativesTest {

    @Test
    void onlyWhatTheHubHasLiveWorksInstead() {
        PairFacts facts = facts(
                Offers.live("refused"),
                Offers.by("broken", ERROR, Source.HUB_MODEL),
                Offers.by("ghost", LIVE, Source.ROUTER),
                Offers.live("works"));

        assertThat(Alternatives.to(facts, "pair", CatalogSnapshot.NONE))
                .containsExactly(new Alternative(Offers.CHATTER, new ProviderId("works"), Task.CONVERSATIONAL));
    }

    @Test
    void noOtherPairMendsATokenOrAGate() {
        PairFacts facts = facts(Offers.live("refused"), Offers.live("works"));

        for (String decidedBy : List.of("token", "inference", "bill-to", "gated")) {
            assertThat(Alternatives.to(facts, decidedBy, CatalogSnapshot.NONE))
                    .as(decidedBy)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ENABLED", "REJECTED"})
    void whereACallWasRefusedToAProviderOthersThatChatWorkInstead(Result refused) {
        PairFacts facts = called(refused, Offers.live("refused"), Offers.drawn("drawer"), Offers.live("works"));

        assertThat(Alternatives.to(facts, "real-call", CatalogSnapshot.NONE))
                .containsExactly(new Alternative(Offers.CHATTER, new ProviderId("works"), Task.CONVERSATIONAL));
    }

    @Test
    void whoRefusedACallIsNoneThatWorksInsteadForOtherModelsOrTasksEither() {
        ProviderChoice refused = new ProviderChoice.Named(new ProviderId("refused"), "refused");
        PairFacts facts = facts(refused, new Task("text-to-image"), Offers.live("refused"), Offers.live("works"))
                .withCaller(null, new RealCall(Result.NOT_ENABLED, "It was refused.", null, null, Offers.NOON));
        CatalogSnapshot family = CatalogSnapshot.of(
                "family", Offers.NOON, Basis.DISCOVERED, List.of(sibling("refused"), sibling("works")));

        assertThat(Alternatives.to(facts, "real-call", family))
                .hasSize(2)
                .extracting(Alternative::provider)
                .containsOnly(new ProviderId("works"));
    }

    @Test
    void whomTheCallerHasSwitchedOffIsNeverOffered() {
        AccountCall off = new AccountCall(Result.NOT_ENABLED, Offers.CHATTER, new ProviderId("off"), Offers.NOON);
        TokenReport report = TokenReport.failed(null, new Problem("rate_limited", "Wait.", null), Offers.NOON)
                .withCalls(new AccountCalls(null, List.of(off)));
        PairFacts facts = facts(Offers.live("off"), Offers.live("works")).withCaller(report, null);

        assertThat(Alternatives.to(facts, "hub-status", CatalogSnapshot.NONE))
                .extracting(Alternative::provider)
                .containsExactly(new ProviderId("works"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NOT_ENABLED", "REJECTED"})
    void anyOtherEndOfACallIsMendedByNoOtherPair(Result end) {
        PairFacts facts = called(end, Offers.live("refused"), Offers.live("works"));

        assertThat(Alternatives.to(facts, "real-call", CatalogSnapshot.NONE)).isEmpty();
    }

    @Test
    void theProviderThatWasPerhapsMeantComesFirst() {
        ProviderChoice typo = new ProviderChoice.Unknown("meent", List.of(new ProviderId("meant")));
        PairFacts facts = facts(typo, Offers.live("another"), Offers.live("meant"));

        assertThat(Alternatives.to(facts, "provider", CatalogSnapshot.NONE))
                .extracting(Alternative::provider)
                .containsExactly(new ProviderId("meant"), new ProviderId("another"));
    }

    @Test
    void ofAModelThatWasPerhapsMeantTheProviderThatWasAskedForComesFirst() {
        ProviderChoice asked = new ProviderChoice.Named(new ProviderId("asked"), "asked");
        PairFacts facts = of(
                new ModelLookup.Missing(
                        new ModelId("acme/chater"),
                        List.of(Offers.CHATTER),
                        Provenance.of(Source.HUB_MODEL, Offers.NOON)),
                asked,
                Task.CONVERSATIONAL);
        CatalogModel meant = new CatalogModel(
                Offers.CHATTER,
                null,
                Gating.NONE,
                null,
                List.of(
                        Offers.by("another", LIVE, Source.HUB_LIST).build(),
                        Offers.by("asked", LIVE, Source.HUB_LIST).build()),
                0);

        assertThat(Alternatives.to(
                        facts, "model", CatalogSnapshot.of("meant", Offers.NOON, Basis.DISCOVERED, List.of(meant))))
                .first()
                .isEqualTo(new Alternative(Offers.CHATTER, new ProviderId("asked"), Task.CONVERSATIONAL));
    }

    private static CatalogModel sibling(String provider) {
        ModelId id = new ModelId("acme/chatter-" + provider);
        Claim claim = Offers.claim(LIVE, Source.HUB_LIST);
        Offer offer = Offer.builder(id, new ProviderId(provider), Task.CONVERSATIONAL, claim)
                .build();
        return new CatalogModel(id, null, Gating.NONE, null, List.of(offer), 0);
    }

    /** Asked without a task: a real call is for chat. */
    private static PairFacts called(Result result, OfferBuilder... offers) {
        ProviderChoice refused = new ProviderChoice.Named(new ProviderId("refused"), "refused");
        return facts(refused, null, offers)
                .withCaller(null, new RealCall(result, "It was refused.", null, null, Offers.NOON));
    }

    private static PairFacts facts(OfferBuilder... offers) {
        return facts(new ProviderChoice.Named(new ProviderId("refused"), "refused"), offers);
    }

    private static PairFacts facts(ProviderChoice provider, OfferBuilder... offers) {
        return facts(provider, Task.CONVERSATIONAL, offers);
    }

    private static PairFacts facts(ProviderChoice provider, @Nullable Task task, OfferBuilder... offers) {
        return of(
                new ModelLookup.Found(
                        Offers.CHATTER, Offers.CHATTER, Gating.NONE, 0, Provenance.of(Source.HUB_MODEL, Offers.NOON)),
                provider,
                task,
                offers);
    }

    private static PairFacts of(
            ModelLookup model, ProviderChoice provider, @Nullable Task task, OfferBuilder... offers) {
        ListState unread = new ListState.Unread(new Problem(Problem.HUB_UNREACHABLE, "No answer.", null));
        List<Offer> all = Stream.of(offers).map(OfferBuilder::build).toList();
        return new PairFacts(
                PairQuestion.of("acme/chatter", "refused"),
                model,
                provider,
                task,
                all,
                unread,
                unread,
                unread,
                null,
                null);
    }
}
