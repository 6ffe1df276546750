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
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.hub.Credential;
import io.hubcheck.token.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gathers what is known about a question; asks the Hub for the model, the token and the catalogue at once. */
final class FactFinder {

    private static final int SUGGESTIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Set<Source> LISTS = Set.of(Source.HUB_LIST, Source.ROUTER);

    private final Catalog catalog;
    private final ModelLookups lookups;
    private final Tokens tokens;
    private final ProviderChooser chooser;

    FactFinder(Catalog catalog, ModelLookups lookups, Tokens tokens) {
        this.catalog = catalog;
        this.lookups = lookups;
        this.tokens = tokens;
        chooser = new ProviderChooser(catalog);
    }

    PairFacts find(PairQuestion question, Credential credential) {
        CompletableFuture<@Nullable TokenReport> token = credential.present()
                ? CompletableFuture.supplyAsync(() -> tokens.inspect(credential), Thread::startVirtualThread)
                : CompletableFuture.completedFuture(null);
        CompletableFuture<CatalogSnapshot> snapshot =
                CompletableFuture.supplyAsync(this::newestSnapshot, Thread::startVirtualThread);
        ModelReference reference = ModelReference.parse(question.model());
        ModelLookups.Page page = ModelId.parse(reference.model())
                .map(id -> lookups.look(id, question.maxAge(), credential))
                .orElseGet(() -> ModelLookups.Page.of(new ModelLookup.Misshapen(reference.model(), List.of())));
        return facts(question, reference, page, snapshot.join(), token.join());
    }

    /** A list whose last try failed is tried again for whoever asks, but nobody waits long for it. */
    private CatalogSnapshot newestSnapshot() {
        CatalogSnapshot snapshot = catalog.snapshot();
        return hasFailures(catalog.health())
                ? catalog.refresh()
                        .completeOnTimeout(snapshot, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .join()
                : snapshot;
    }

    private static boolean hasFailures(CatalogHealth health) {
        return health.sources().stream()
                .filter(status -> LISTS.contains(status.source()))
                .anyMatch(status -> status.state() != SourceStatus.State.FRESH);
    }

    private PairFacts facts(
            PairQuestion question,
            ModelReference reference,
            ModelLookups.Page page,
            CatalogSnapshot snapshot,
            @Nullable TokenReport token) {
        Task task = task(question.task());
        List<Offer> offers = offers(page, snapshot);
        CatalogHealth health = catalog.health();
        return new PairFacts(
                question,
                withSuggestions(page.lookup(), snapshot),
                chooser.choose(provider(question, reference), offers, task),
                task,
                offers,
                ListStates.of(Source.HUB_LIST, health),
                ListStates.of(Source.ROUTER, health),
                token);
    }

    private static List<Offer> offers(ModelLookups.Page page, CatalogSnapshot snapshot) {
        return switch (page.lookup()) {
            case ModelLookup.Misshapen ignored -> List.of();
            case ModelLookup.Missing ignored -> List.of();
            case ModelLookup.Unanswered unanswered -> known(snapshot, unanswered.id());
            case ModelLookup.Found found ->
                page.model() == null
                        ? List.of()
                        : PageMerge.merge(page.model(), found.provenance(), known(snapshot, found.id()));
        };
    }

    private static List<Offer> known(CatalogSnapshot snapshot, ModelId id) {
        return snapshot.model(id).map(CatalogModel::offers).orElse(List.of());
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
