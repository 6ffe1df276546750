package io.hubcheck.catalog.internal.store;

import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.internal.store.StorageException.Reason;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The catalogue's database file, opened when it is needed and again after any trouble. One that is damaged or foreign is
 * given another name, and a new one is begun. To be used by one thread at a time, but for {@link #changes}.
 */
public final class CatalogFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogFile.class);

    private final DatabaseFile file;
    private final InstantSource clock;
    private volatile @Nullable CatalogDatabase database;

    public CatalogFile(Path folder, InstantSource clock) {
        this(new DatabaseFile(folder), clock);
    }

    CatalogFile(DatabaseFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The folder it is in. */
    public Path folder() {
        return file.folder();
    }

    /**
     * What was last written, or empty if there is nothing.
     *
     * @throws StorageException if that can't be told
     */
    public Optional<StoredCatalog> read() {
        return use(CatalogDatabase::read);
    }

    /**
     * How far the changes reach that are kept.
     *
     * @throws StorageException if that can't be told
     */
    public StoredHistory history() {
        return use(CatalogDatabase::history);
    }

    /**
     * Writes all of it, or nothing; when this returns, it is on the disk.
     *
     * @param changes in ascending order of their numbers; they replace all that are there from {@code first} on
     * @param first the number of the first of them
     * @return how far they reach now
     * @throws StorageException if it can't be written
     */
    public StoredHistory write(StoredCatalog catalog, List<NumberedChange> changes, long first) {
        return use(open -> {
            open.write(catalog, changes, first);
            return open.history();
        });
    }

    /**
     * The newest changes that answer a query, newest first, none with a higher number than {@code last}. For any thread.
     *
     * @throws StorageException if that can't be told
     */
    public List<NumberedChange> changes(ChangeQuery query, long last, int limit) {
        CatalogDatabase open = database;
        return open == null ? List.of() : open.changes(query, last, limit);
    }

    /** What seems to be damage may be an earlier accident of what is open, so the file is judged when opened anew. */
    private <T> T use(Function<CatalogDatabase, T> action) {
        boolean wasOpen = database != null;
        try {
            return attempt(action);
        } catch (StorageException fault) {
            if (fault.reason() != Reason.DAMAGED) {
                throw fault;
            }
            return wasOpen ? use(action) : afresh(fault, action);
        }
    }

    private <T> T afresh(StorageException damage, Function<CatalogDatabase, T> action) {
        Path aside = file.setAside(clock.instant());
        LOG.warn(
                "The catalogue's database can't be used ({}). It was renamed to {}, and a new one is begun.",
                damage.getMessage(),
                aside);
        return attempt(action);
    }

    private <T> T attempt(Function<CatalogDatabase, T> action) {
        try {
            CatalogDatabase open = database;
            if (open == null) {
                open = CatalogDatabase.open(file);
                database = open;
            }
            return action.apply(open);
        } catch (StorageException fault) {
            close();
            throw fault;
        }
    }

    @Override
    public void close() {
        CatalogDatabase open = database;
        database = null;
        if (open != null) {
            open.close();
        }
    }
}
