package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelReference;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.catalog.ProviderReference.Policy;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.token.Tokens;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is known about a question: from the fresh lists where they answer it, else from the Hub, which is asked for
 * the model and the token at once.
 */
final class FactFinder {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Catalog catalog;
    private final ModelLookups lookups;
    private final ListedModels listed;
    private final Tokens tokens;
    private final ProviderChooser chooser;
    private final URI hub;

    FactFinder(Catalog catalog, ModelLookups lookups, ListedModels listed, Tokens tokens, HubLinks links) {
        hub = URI.create(links.hub());
        this.catalog = catalog;
        this.lookups = lookups;
        this.listed = listed;
        this.tokens = tokens;
        chooser = new ProviderChooser(catalog);
    }

    /**
     * What was found out.
     *
     * @param snapshot the catalogue that the facts were read from
     */
    record Found(PairFacts facts, CatalogSnapshot snapshot) {}

    Found find(PairQuestion asked, Credential credential) {
        PairQuestion question = PastedTokens.without(asked);
        ModelReference reference = ModelReference.parse(question.model(), hub);
        if (!credential.present()) {
            return find(question, reference, credential);
        }
        try (Meanwhile<TokenReport> token = new Meanwhile<>(() -> inspect(credential, question))) {
            Found found = find(question, reference, credential);
            return new Found(found.facts().withCaller(token.get(), null), found.snapshot());
        }
    }

    /** What a token proved at its owner's expense is no word on what it may bill to others. */
    private TokenReport inspect(Credential credential, PairQuestion question) {
        return blankToNull(question.billTo()) == null
                ? tokens.inspect(credential)
                : tokens.inspectApartFromCalls(credential);
    }

    private Found find(PairQuestion question, ModelReference reference, Credential credential) {
        return listed(question, reference, credential).orElseGet(() -> live(question, reference, credential));
    }

    /** What the fresh lists answer by themselves, or empty if the Hub has to be asked. */
    private Optional<Found> listed(PairQuestion question, ModelReference reference, Credential credential) {
        CatalogView view = catalog.view();
        if (credential.present() && dependsOnCaller(provider(question, reference), view.snapshot())) {
            return Optional.empty();
        }
        return ModelId.parse(reference.model())
                .flatMap(id -> listed.find(id, question.maxAge(), view))
                .map(model -> facts(question, reference, model.lookup(), current(model.offers(), view), view))
                .filter(found -> answers(found.facts()));
    }

    /** A row of the Hub's list says enough, and where no figure decides, the Hub's page would not bring one. */
    private static boolean answers(PairFacts facts) {
        return facts.provider() instanceof ProviderChoice.Undecided
                || facts.matching().stream().anyMatch(Offer::claimedByHub);
    }

    /** In which order a person's providers are tried, only the page of a model tells that is read with their token. */
    private boolean dependsOnCaller(String provider, CatalogSnapshot snapshot) {
        return catalog.resolve(provider, snapshot) instanceof ProviderReference.Chosen(var policy)
                && (policy == Policy.AUTO || policy == Policy.PREFERRED);
    }

    private Found live(PairQuestion question, ModelReference reference, Credential credential) {
        try (Meanwhile<CatalogView> view = new Meanwhile<>(() -> catalog.current(PATIENCE))) {
            ModelLookups.Page page = look(reference.model(), question.maxAge(), credential);
            CatalogView current = view.get();
            ModelLookup lookup = SecondOpinion.on(page.lookup(), current);
            return facts(question, reference, lookup, offers(page, current), current);
        }
    }

    private ModelLookups.Page look(String typed, @Nullable Duration maxAge, Credential credential) {
        return ModelId.parse(typed)
                .map(id -> lookups.look(id, maxAge, credential))
                .orElseGet(() -> ModelLookups.Page.of(new ModelLookup.Misshapen(typed, List.of())));
    }

    private Found facts(
            PairQuestion question, ModelReference reference, ModelLookup lookup, List<Offer> offers, CatalogView view) {
        Task task = task(question.task());
        ProviderChoice choice = chooser.choose(provider(question, reference), offers, task, view.snapshot());
        PairFacts facts = new PairFacts(
                question,
                lookup,
                choice,
                task,
                offers,
                ListStates.of(Source.HUB_LIST, view),
                ListStates.of(Source.ROUTER, view),
                ListStates.ofPartner(choice, view),
                null,
                null);
        return new Found(facts, view.snapshot());
    }

    private static List<Offer> offers(ModelLookups.Page page, CatalogView view) {
        return switch (page.lookup()) {
            case ModelLookup.Misshapen ignored -> List.of();
            case ModelLookup.Missing missing ->
                known(view, missing.id()).stream()
                        .filter(Offer::claimedByPluginsAlone)
                        .toList();
            case ModelLookup.Unanswered unanswered -> known(view, unanswered.id());
            case ModelLookup.Found found ->
                page.model() == null
                        ? List.of()
                        : PageMerge.merge(page.model(), found.provenance(), known(view, found.id()));
        };
    }

    private static List<Offer> known(CatalogView view, ModelId id) {
        return current(view.snapshot().model(id).map(CatalogModel::offers).orElse(List.of()), view);
    }

    private static List<Offer> current(List<Offer> offers, CatalogView view) {
        return offers.stream()
                .flatMap(offer -> CurrentClaims.of(offer, view).stream())
                .toList();
    }

    private static @Nullable Task task(@Nullable String typed) {
        String word = blankToNull(typed);
        return word == null ? null : new Task(word);
    }

    /** What stands in its own field wins over what hangs behind the model. */
    private static String provider(PairQuestion question, ModelReference reference) {
        String own = blankToNull(question.provider());
        if (own != null) {
            return own;
        }
        String behind = blankToNull(reference.provider());
        return behind == null ? "auto" : behind;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
