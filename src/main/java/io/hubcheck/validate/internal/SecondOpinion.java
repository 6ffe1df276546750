package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.CatalogView;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the catalogue has to say to the Hub's answer about a model: a dispute, rows nobody could read, or what was meant. */
final class SecondOpinion {

    private static final int SUGGESTIONS = 3;

    private SecondOpinion() {}

    static ModelLookup on(ModelLookup lookup, CatalogView view) {
        CatalogSnapshot snapshot = view.snapshot();
        return withSuggestions(withUnreadable(undisputed(lookup, view), snapshot), snapshot);
    }

    /** A page that says "no such model" of one that the Hub's own fresh list names proves neither. */
    private static ModelLookup undisputed(ModelLookup lookup, CatalogView view) {
        if (lookup instanceof ModelLookup.Missing missing
                && ListStates.of(Source.HUB_LIST, view) instanceof ListState.Fresh list
                && isOnHubsList(missing.id(), view.snapshot())) {
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

    private static boolean isOnHubsList(ModelId id, CatalogSnapshot snapshot) {
        return snapshot.model(id).map(CatalogModel::offers).orElse(List.of()).stream()
                .flatMap(offer -> offer.claims().stream())
                .anyMatch(claim -> claim.provenance().source().equals(Source.HUB_LIST));
    }

    /** A row of a list that can't be read may be the very one that was asked about. */
    private static ModelLookup withUnreadable(ModelLookup lookup, CatalogSnapshot snapshot) {
        return lookup instanceof ModelLookup.Found(var id, var askedFor, var gating, int unreadable, var provenance)
                ? new ModelLookup.Found(
                        id,
                        askedFor,
                        gating,
                        Math.clamp((long) unreadable + unreadable(id, snapshot), 0, Integer.MAX_VALUE),
                        provenance)
                : lookup;
    }

    private static int unreadable(ModelId id, CatalogSnapshot snapshot) {
        return snapshot.model(id).map(CatalogModel::unreadable).orElse(0);
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
}
