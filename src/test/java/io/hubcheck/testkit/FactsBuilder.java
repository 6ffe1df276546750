package io.hubcheck.testkit;

import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts about a question, open to changes; made by {@link SampleFacts#of}. Not safe for use by many threads. */
public final class FactsBuilder {

    private final Offer asked;
    private final List<Offer> offers = new ArrayList<>();
    private PairQuestion question;
    private ModelLookup model;
    private ProviderChoice provider;
    private @Nullable Task task;
    private ListState hubList;
    private ListState router;
    private ListState partnerList;
    private @Nullable TokenReport token;
    private @Nullable RealCall call;

    FactsBuilder(Offer asked) {
        Provenance page = Provenance.of(Source.HUB_MODEL, SampleOffers.AT);
        this.asked = asked;
        offers.add(asked);
        question = PairQuestion.of(
                asked.model().value(), asked.provider().value(), asked.task().value());
        model = new ModelLookup.Found(asked.model(), asked.model(), asked.gating(), 0, page);
        provider = new ProviderChoice.Named(asked.provider(), asked.provider().value());
        task = asked.task();
        hubList = new ListState.Fresh(page);
        router = hubList;
        partnerList = hubList;
    }

    /** Others serve the model as well. */
    public FactsBuilder offers(Offer... others) {
        offers.addAll(List.of(others));
        return this;
    }

    /** Nobody serves it. */
    public FactsBuilder noOffers() {
        offers.clear();
        return this;
    }

    /** The provider was not named but picked by a policy, such as {@code cheapest}. */
    public FactsBuilder policy(String word) {
        question = PairQuestion.of(asked.model().value(), word, asked.task().value());
        return provider(new ProviderChoice.Picked(
                asked.provider(), word, word + " picks " + asked.provider() + ": as a test says.", true));
    }

    /** Which provider it is about. */
    public FactsBuilder provider(ProviderChoice choice) {
        provider = choice;
        return this;
    }

    /** What became of looking the model up. */
    public FactsBuilder model(ModelLookup lookup) {
        model = lookup;
        return this;
    }

    /** Which task was asked for, or null for any. */
    public FactsBuilder task(@Nullable Task any) {
        question = PairQuestion.of(asked.model().value(), asked.provider().value(), any == null ? null : any.value());
        task = any;
        return this;
    }

    /** All lists could be read before, and not again since. */
    public FactsBuilder staleLists() {
        Provenance before = Provenance.of(Source.HUB_LIST, SampleOffers.AT);
        return lists(new ListState.Stale(before, SampleFacts.NO_ANSWER));
    }

    /** Where all lists stand. */
    public FactsBuilder lists(ListState state) {
        hubList = state;
        router = state;
        partnerList = state;
        return this;
    }

    /** Somebody is signed in. */
    public FactsBuilder token(@Nullable TokenReport report) {
        token = report;
        return this;
    }

    /** A real call was made some minutes ago. */
    public FactsBuilder call(@Nullable RealCall real) {
        call = real;
        return this;
    }

    /** The facts. */
    public PairFacts build() {
        return new PairFacts(question, model, provider, task, offers, hubList, router, partnerList, token, call);
    }
}
