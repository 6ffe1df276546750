package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelReference;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.token.Tokens;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about a question; asks the Hub for the model, the token and the catalogue at once. */
final class FactFinder {

    private static final int SUGGESTIONS = 3;
    /** What somebody may paste by mistake into the wrong field; it must not get any further. */
    private static final Pattern TOKEN = Pattern.compile("hf_[A-Za-z0-9_.-]{16,}");

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Catalog catalog;
    private final ModelLookups lookups;
    private final Tokens tokens;
    private final ProviderChooser chooser;
    private final URI hub;

    FactFinder(Catalog catalog, ModelLookups lookups, Tokens tokens, HubLinks links) {
        hub = URI.create(links.hub());
        this.catalog = catalog;
        this.lookups = lookups;
        this.tokens = tokens;
        chooser = new ProviderChooser(catalog);
    }

    /**
     * What was found out.
     *
     * @param snapshot the catalogue that the facts were read from
     */
    record Found(PairFacts facts, CatalogSnapshot snapshot) {}

    Found find(PairQuestion question, Credential credential) {
        CompletableFuture<@Nullable TokenReport> token = credential.present()
                ? CompletableFuture.supplyAsync(() -> tokens.inspect(credential), Thread::startVirtualThread)
                : CompletableFuture.completedFuture(null);
        CompletableFuture<CatalogView> view =
                CompletableFuture.supplyAsync(() -> catalog.current(PATIENCE), Thread::startVirtualThread);
        ModelReference reference = ModelReference.parse(question.model(), hub);
        ModelLookups.Page page = look(reference.model(), question.maxAge(), credential);
        return facts(question, reference, page, view.join(), token.join());
    }

    private ModelLookups.Page look(String typed, @Nullable Duration maxAge, Credential credential) {
        if (TOKEN.matcher(typed).matches()) {
            return ModelLookups.Page.of(new ModelLookup.Misshapen("hf_…", List.of()));
        }
        return ModelId.parse(typed)
                .map(id -> lookups.look(id, maxAge, credential))
                .orElseGet(() -> ModelLookups.Page.of(new ModelLookup.Misshapen(typed, List.of())));
    }

    private Found facts(
            PairQuestion question,
            ModelReference reference,
            ModelLookups.Page page,
            CatalogView view,
            @Nullable TokenReport token) {
        CatalogSnapshot snapshot = view.snapshot();
        Task task = task(question.task());
        List<Offer> offers = offers(page, view);
        PairFacts facts = new PairFacts(
                question,
                withSuggestions(withUnreadable(undisputed(page.lookup(), view), snapshot), snapshot),
                chooser.choose(provider(question, reference), offers, task, snapshot),
                task,
                offers,
                ListStates.of(Source.HUB_LIST, view),
                ListStates.of(Source.ROUTER, view),
                token,
                null);
        return new Found(facts, snapshot);
    }

    /** A page that says "no such model" of one that the Hub's own fresh list names proves neither. */
    private static ModelLookup undisputed(ModelLookup lookup, CatalogView view) {
        if (lookup instanceof ModelLookup.Missing missing
                && ListStates.of(Source.HUB_LIST, view) instanceof ListState.Fresh list
                && view.snapshot().model(missing.id()).isPresent()) {
            Problem dispute = new Problem(
                    "sources_disagree",
                    "The Hub's page says that there is no such model, but its list of "
                            + list.provenance().fetchedAt().truncatedTo(ChronoUnit.SECONDS)
                            + " names it. Ask again later.",
                    null);
            return new ModelLookup.Unanswered(missing.id(), dispute, missing.provenance());
        }
        return lookup;
    }

    private static List<Offer> offers(ModelLookups.Page page, CatalogView view) {
        return switch (page.lookup()) {
            case ModelLookup.Misshapen ignored -> List.of();
            case ModelLookup.Missing ignored -> List.of();
            case ModelLookup.Unanswered unanswered -> known(view, unanswered.id());
            case ModelLookup.Found found ->
                page.model() == null
                        ? List.of()
                        : PageMerge.merge(page.model(), found.provenance(), known(view, found.id()));
        };
    }

    private static List<Offer> known(CatalogView view, ModelId id) {
        return view.snapshot().model(id).map(CatalogModel::offers).orElse(List.of()).stream()
                .flatMap(offer -> CurrentClaims.of(offer, view).stream())
                .toList();
    }

    /** A row of a list that can't be read may be the very one that was asked about. */
    private static ModelLookup withUnreadable(ModelLookup lookup, CatalogSnapshot snapshot) {
        return lookup instanceof ModelLookup.Found(var id, var askedFor, var gating, int unreadable, var provenance)
                ? new ModelLookup.Found(
                        id,
                        askedFor,
                        gating,
                        unreadable
                                + snapshot.model(id)
                                        .map(CatalogModel::unreadable)
                                        .orElse(0),
                        provenance)
                : lookup;
    }

    private static ModelLookup withSuggestions(ModelLookup lookup, CatalogSnapshot snapshot) {
        return switch (lookup) {
            case ModelLookup.Misshapen misshapen ->
                new ModelLookup.Misshapen(misshapen.typed(), snapshot.similarTo(misshapen.typed(), SUGGESTIONS));
            case ModelLookup.Missing missing ->
                new ModelLookup.Missing(
                        missing.id(), snapshot.similarTo(missing.id().value(), SUGGESTIONS), missing.provenance());
            case ModelLookup.Unanswered unanswered -> unanswered;
            case ModelLookup.Found found -> found;
        };
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
