package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Basis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one row about the snapshot. */
record SnapshotRow(JdbcClient jdbc) {

    Optional<StoredCatalog> read(List<StoredSource> sources) {
        return jdbc.sql("SELECT * FROM snapshot")
                .query((row, number) -> new StoredCatalog(
                        row.getString("id"),
                        row.getObject("read_at", Instant.class),
                        Basis.valueOf(row.getString("basis")),
                        row.getObject("saved_at", Instant.class),
                        row.getObject("next_refresh", Instant.class),
                        sources))
                .optional();
    }

    Optional<Instant> changesSince() {
        return jdbc.sql("SELECT changes_since FROM snapshot")
                .query(Instant.class)
                .optional();
    }

    /** @param cut when the newest of the changes was read that had to be dropped, or null if none had to */
    void write(StoredCatalog catalog, @Nullable Instant cut) {
        Instant since = changesSince().orElse(catalog.at());
        jdbc.sql("DELETE FROM snapshot").update();
        jdbc.sql("INSERT INTO snapshot VALUES (:id, :at, :basis, :saved, :next, :since)")
                .param("id", catalog.snapshot())
                .param("at", catalog.at())
                .param("basis", catalog.basis().name())
                .param("saved", catalog.savedAt())
                .param("next", catalog.nextRefresh())
                .param("since", cut != null && cut.isAfter(since) ? cut : since)
                .update();
    }
}
