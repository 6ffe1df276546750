package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.hub.HubLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "May I chat with acme/chatter at groq?", with every fact open to change. */
final class Question {

    static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
    static final ModelId CHATTER = new ModelId("acme/chatter");
    static final Problem OUTAGE = new Problem(Problem.HUB_UNREACHABLE, "The Hub did not answer in time.", null);

    private final List<Offer> offers = new ArrayList<>();
    private final List<Offer> inTheCatalogue = new ArrayList<>();
    private ModelLookup model = found(Gating.NONE, 0);
    private ProviderChoice provider = new ProviderChoice.Named(new ProviderId("groq"), "groq");
    private @Nullable Task task = Task.CONVERSATIONAL;
    private @Nullable String billTo;
    private ListState hubList = new ListState.Fresh(by(Source.HUB_LIST));
    private ListState router = new ListState.Fresh(by(Source.ROUTER));
    private ListState partnerList = new ListState.Fresh(by(Source.partnerList(new ProviderId("groq"))));
    private @Nullable TokenReport token;

    static ModelLookup.Found found(@Nullable Gating gating, int unreadable) {
        return new ModelLookup.Found(CHATTER, CHATTER, gating, unreadable, by(Source.HUB_MODEL));
    }

    static ModelLookup.Unanswered unanswered() {
        return new ModelLookup.Unanswered(CHATTER, OUTAGE, by(Source.HUB_MODEL));
    }

    static Provenance by(Source source) {
        return Provenance.of(source, NOON);
    }

    Question model(ModelLookup lookup) {
        model = lookup;
        return this;
    }

    Question provider(ProviderChoice choice) {
        provider = choice;
        return this;
    }

    Question task(@Nullable Task asked) {
        task = asked;
        return this;
    }

    Question billTo(String organization) {
        billTo = organization;
        return this;
    }

    Question hubList(ListState state) {
        hubList = state;
        return this;
    }

    Question router(ListState state) {
        router = state;
        return this;
    }

    Question partnerList(ListState state) {
        partnerList = state;
        return this;
    }

    Question token(TokenReport report) {
        token = report;
        return this;
    }

    /** Adds an offer that each of the sources claims to be in that state. */
    Question offer(String provider, String task, Availability status, Source... sources) {
        List<Claim> claims = new ArrayList<>();
        for (Source source : sources) {
            claims.add(new Claim(status, by(source)));
        }
        offers.add(Offer.builder(CHATTER, new ProviderId(provider), new Task(task), claims.getFirst())
                .claims(claims)
                .build());
        return this;
    }

    /** Adds an offer of which two sources say different things. */
    Question claimed(String provider, String task, Source first, String firstWord, Source second, String secondWord) {
        Claim claim = new Claim(new Availability(firstWord), by(first));
        offers.add(Offer.builder(CHATTER, new ProviderId(provider), new Task(task), claim)
                .claim(new Claim(new Availability(secondWord), by(second)))
                .build());
        return this;
    }

    /** Adds a chat offer of which the Hub and the router say something. */
    Question chat(String provider, Availability hub, Availability router) {
        offers.add(Offer.builder(
                        CHATTER, new ProviderId(provider), Task.CONVERSATIONAL, new Claim(hub, by(Source.HUB_MODEL)))
                .claim(new Claim(router, by(Source.ROUTER)))
                .build());
        return this;
    }

    /** Lets the catalogue have what was added so far, and the facts nothing of it. */
    Question inTheCatalogueAlone() {
        inTheCatalogue.addAll(offers);
        offers.clear();
        return this;
    }

    Finding check(String id) {
        PairFacts facts = new PairFacts(
                new PairQuestion("acme/chatter", "groq", null, billTo, null),
                model,
                provider,
                task,
                offers,
                hubList,
                router,
                partnerList,
                token,
                null);
        return BuiltInChecks.inOrder(
                        new HubLinks("https://hub.example"),
                        new Outside(named -> !named.value().equals("house")),
                        listed -> listed.equals(CHATTER) ? List.copyOf(inTheCatalogue) : List.of())
                .get(id)
                .check(facts);
    }
}
