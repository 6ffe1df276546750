package io.hubcheck.ui.provider;

import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Source;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.hub.Credential;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All providers at one moment, and what each one's offers add up to.
 *
 * @param snapshot the offers
 * @param list who there is
 * @param health where the sources stand
 * @param figures of those that some offer names
 */
record Directory(CatalogSnapshot snapshot, ProviderList list, CatalogHealth health, Map<ProviderId, Figures> figures) {

    /** Waits for the first reading, and reads every offer: not for use under the session's lock. */
    static Directory of(Catalog catalog, Reckoning reckoning) {
        CatalogSnapshot snapshot = catalog.snapshot();
        return new Directory(
                snapshot, catalog.providers(Credential.anonymous()), catalog.health(), reckoning.of(snapshot));
    }

    Figures figures(ProviderId id) {
        return figures.getOrDefault(id, Figures.NONE);
    }

    /** What anybody serves, by name. */
    List<Task> tasks() {
        return figures.values().stream()
                .flatMap(each -> each.tasks().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<ProviderSummary> summary(ProviderId id) {
        return list.providers().stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst();
    }

    /** Where the list of one provider stands, or empty if it has none. */
    Optional<SourceStatus> ownList(ProviderId id) {
        return health.sources().stream()
                .filter(status -> status.source().equals(Source.partnerList(id)))
                .findFirst();
    }

    /** Whether both look alike, but for what keeps the sources from answering. */
    boolean looksLike(Directory other) {
        return snapshot.id().equals(other.snapshot.id())
                && list.equals(other.list)
                && ownLists().equals(other.ownLists());
    }

    /** What is told of them here. */
    private List<SourceStatus> ownLists() {
        return health.sources().stream()
                .filter(status -> status.source().isPartnerList())
                .map(status ->
                        new SourceStatus(status.source(), status.state(), status.lastSuccess(), status.problem()))
                .toList();
    }

    /** Who serves a task now, most models first. */
    List<Server> serving(Task task) {
        return figures.entrySet().stream()
                .map(entry -> new Server(entry.getKey(), entry.getValue().live().getOrDefault(task, 0L)))
                .filter(server -> server.models() > 0)
                .sorted(Comparator.comparingLong(Server::models).reversed().thenComparing(Server::provider))
                .toList();
    }

    /**
     * Somebody who serves a task.
     *
     * @param models how many models are live for everybody
     */
    record Server(ProviderId provider, long models) {}
}
