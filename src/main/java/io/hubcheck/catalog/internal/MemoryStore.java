package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.StorageStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the latest changes for as long as the process lives, and nothing else. */
final class MemoryStore implements CatalogStore {

    private final String why;
    private volatile RecentChanges recent = RecentChanges.NONE;
    private @Nullable CatalogState last;

    /** @param why there is no disk to keep it on, as a sentence */
    MemoryStore(String why) {
        this.why = why;
    }

    @Override
    public Optional<CatalogState> load() {
        return Optional.empty();
    }

    @Override
    public void save(CatalogState state) {
        recent = recent.with(last, state);
        last = state;
    }

    @Override
    public ChangeHistory changes(ChangeQuery query) {
        RecentChanges now = recent;
        return RecentChanges.history(now.since(), now.matching(query), query.limit());
    }

    @Override
    public StorageStatus status() {
        return new StorageStatus.InMemory(why);
    }

    @Override
    public void close() {}
}
