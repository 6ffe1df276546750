package io.hubcheck.catalog.internal.store;

import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.internal.store.StorageException.Reason;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The catalogue's open database, its schema up to date. Read by any thread, written by one at a time. After a
 * {@link StorageException} it is of no more use, and has to be closed.
 */
final class CatalogDatabase implements AutoCloseable {

    private static final String SCHEMA = "classpath:io/hubcheck/catalog/internal/store";

    /** Keeps the database open, and so locked, between two uses. */
    private final Connection anchor;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SourceRows sources;
    private final SnapshotRow snapshot;
    private final ChangeRows changes;

    private CatalogDatabase(JdbcDataSource dataSource, Connection anchor) {
        this.anchor = anchor;
        JdbcTemplate template = new JdbcTemplate(dataSource);
        jdbc = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        sources = new SourceRows(jdbc);
        snapshot = new SnapshotRow(jdbc);
        changes = new ChangeRows(jdbc, template);
    }

    /** @throws StorageException if it can't be opened */
    static CatalogDatabase open(DatabaseFile file) {
        file.makeFolder();
        boolean complete = file.exists() && isComplete(file);
        JdbcDataSource dataSource = dataSource(file.url());
        Connection anchor = connect(dataSource);
        try {
            if (!complete) {
                migrate(dataSource);
            }
            return new CatalogDatabase(dataSource, anchor);
        } catch (RuntimeException fault) {
            close(anchor);
            throw StorageException.ofOpening(fault);
        }
    }

    private static JdbcDataSource dataSource(String url) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        dataSource.setUser("hubcheck");
        return dataSource;
    }

    /**
     * Whether its schema is up to date. A file that was cut short would be taken for a new one, and what is left of it written
     * over; so it is looked at first.
     *
     * @throws StorageException if it is no file of ours
     */
    private static boolean isComplete(DatabaseFile file) {
        try (Connection reading = dataSource(file.readOnlyUrl()).getConnection();
                ResultSet ours = reading.getMetaData().getTables(null, null, SchemaHistory.TABLE, null)) {
            if (!ours.next()) {
                throw new StorageException(Reason.DAMAGED, new SQLException("there is no catalogue in it"));
            }
            return SchemaHistory.isComplete(reading);
        } catch (SQLException fault) {
            throw StorageException.ofReading(fault);
        }
    }

    private static Connection connect(JdbcDataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException fault) {
            throw StorageException.ofOpening(fault);
        }
    }

    /** A later version's schema is not known to be good for this one, and so is no schema of ours. */
    private static void migrate(JdbcDataSource dataSource) {
        Flyway.configure(CatalogDatabase.class.getClassLoader())
                .dataSource(dataSource)
                .locations(SCHEMA)
                .ignoreMigrationPatterns(new String[0])
                .loggers("slf4j")
                .load()
                .migrate();
    }

    Optional<StoredCatalog> read() {
        return orTrouble(() -> snapshot.read(sources.read()));
    }

    StoredHistory history() {
        return orTrouble(() -> new StoredHistory(snapshot.changesSince().orElse(null), changes.last()));
    }

    /** The newest changes that answer a query, newest first, none with a higher number than {@code last}. */
    List<NumberedChange> changes(ChangeQuery query, long last, int limit) {
        return orTrouble(() -> changes.read(query, last, limit));
    }

    /**
     * Writes all of it, or nothing; when this returns, it is on the disk.
     *
     * @param more in ascending order of their numbers
     * @param first the number of the first of them; changes from there on that are there already are from a save of which it
     *     was not known whether it succeeded
     */
    void write(StoredCatalog catalog, List<NumberedChange> more, long first) {
        orTrouble(() -> {
            transaction.executeWithoutResult(begun -> {
                sources.write(catalog.sources());
                changes.replaceFrom(first, more);
                snapshot.write(catalog, changes.trim(catalog.savedAt()));
            });
            sources.committed(catalog.sources());
            return jdbc.sql("CHECKPOINT SYNC").update();
        });
    }

    @Override
    public void close() {
        close(anchor);
    }

    private static void close(Connection anchor) {
        try {
            anchor.close();
        } catch (SQLException ignored) {
            // It is given up either way.
        }
    }

    private static <T> T orTrouble(Supplier<T> use) {
        try {
            return use.get();
        } catch (RuntimeException fault) {
            throw StorageException.of(fault);
        }
    }
}
