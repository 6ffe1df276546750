package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.catalog.internal.store.NumberedChange;
import io.hubcheck.catalog.internal.store.StorageException;
import io.hubcheck.catalog.internal.store.StoredCatalog;
import io.hubcheck.catalog.internal.store.StoredHistory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the catalogue in a database file, on a thread of its own. What the disk does not take stays in memory, and is tried
 * again with the next save.
 */
final class DiskStore implements CatalogStore {

    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(DiskStore.class);

    private final CatalogFile file;
    private final InstantSource clock;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("catalog-store").factory());

    private volatile RecentChanges unsaved = RecentChanges.NONE;
    private volatile @Nullable StoredHistory history;
    private volatile StorageStatus status = new StorageStatus.OnDisk(null, null);
    private final AtomicReference<@Nullable CatalogState> newest = new AtomicReference<>();
    private @Nullable CatalogState last;

    DiskStore(CatalogFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public Optional<CatalogState> load() {
        try {
            goOn();
            Optional<StoredCatalog> stored = file.read();
            last = stored.map(catalog -> new StoredState(catalog, clock.instant()).restored())
                    .orElse(null);
            status = new StorageStatus.OnDisk(stored.map(StoredCatalog::savedAt).orElse(null), null);
        } catch (StorageException fault) {
            if (history == null) {
                troubledBy(fault);
            } else {
                LOG.warn("What was kept of the catalogue in {} can't be read: {}", file.folder(), fault.getMessage());
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public void save(CatalogState state) {
        newest.set(state);
        try {
            writer.execute(this::saveNewest);
        } catch (RejectedExecutionException closed) {
            LOG.debug("A refresh that ended after the store was not saved");
        }
    }

    private void saveNewest() {
        CatalogState state = newest.getAndSet(null);
        Instant at = state == null ? null : state.snapshot().at();
        if (state == null || at == null) {
            return;
        }
        unsaved = unsaved.with(last, state);
        last = state;
        try {
            goOn();
            Instant now = clock.instant();
            history = file.write(StoredState.of(state, at, now), unsaved.changes(), unsaved.first());
            unsaved = unsaved.following();
            savedAt(now);
        } catch (StorageException fault) {
            troubledBy(fault);
        }
    }

    /** The first time that the file can be read, the numbers of its changes are gone on with. */
    private void goOn() {
        if (history == null) {
            StoredHistory found = file.history();
            unsaved = unsaved.numberedFrom(found.last() + 1);
            history = found;
        }
    }

    private void savedAt(Instant now) {
        boolean troubled = switch (status) {
            case StorageStatus.OnDisk(Instant ignored, String trouble) -> trouble != null;
            case StorageStatus.InMemory ignored -> true;
        };
        status = new StorageStatus.OnDisk(now, null);
        if (troubled) {
            LOG.info("The catalogue is kept in {} from now on", file.folder());
        }
    }

    private void troubledBy(StorageException fault) {
        StorageStatus before = status;
        status = history == null
                ? new StorageStatus.InMemory(StorageTrouble.atStart(fault))
                : new StorageStatus.OnDisk(lastSave(before), StorageTrouble.whileSaving(fault));
        if (!status.equals(before)) {
            LOG.warn("The catalogue can't be kept in {}: {}", file.folder(), fault.getMessage());
        }
    }

    private static @Nullable Instant lastSave(StorageStatus status) {
        return switch (status) {
            case StorageStatus.OnDisk(Instant savedAt, String ignored) -> savedAt;
            case StorageStatus.InMemory ignored -> null;
        };
    }

    @Override
    public ChangeHistory changes(ChangeQuery query) {
        RecentChanges recent = unsaved;
        StoredHistory kept = history;
        List<NumberedChange> found = new ArrayList<>(recent.matching(query));
        if (kept == null) {
            return RecentChanges.history(recent.since(), found, query.limit());
        }
        try {
            found.addAll(file.changes(query, recent.first() - 1, query.limit() + 1 - found.size()));
            return RecentChanges.history(kept.since(), found, query.limit());
        } catch (StorageException fault) {
            LOG.warn("The changes that are on disk can't be read: {}", fault.getMessage());
            return RecentChanges.history(recent.since(), found, query.limit());
        }
    }

    /** Ends when all that was given to be saved so far has been, or could not be. */
    CompletableFuture<Void> settled() {
        return CompletableFuture.runAsync(() -> {}, writer);
    }

    @Override
    public StorageStatus status() {
        return status;
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "The catalogue was still being saved after {} s; what was saved before it is kept",
                        LONGEST_END.toSeconds());
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }
}
