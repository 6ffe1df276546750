package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.catalog.ChangeQuery;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows about changes. */
record ChangeRows(JdbcClient jdbc, JdbcTemplate template) {

    static final Duration KEPT_FOR = Duration.ofDays(180);
    static final long MOST_KEPT = 500_000;

    private static final int BATCH = 1_000;

    List<NumberedChange> read(ChangeQuery query, long last, int limit) {
        ChangeCriteria criteria = ChangeCriteria.of(query, last);
        return jdbc.sql("SELECT * FROM offer_change WHERE " + criteria.sql() + " ORDER BY number DESC LIMIT :limit")
                .params(criteria.values())
                .param("limit", limit)
                .query((row, number) -> change(row))
                .list();
    }

    long last() {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM offer_change")
                .query(Long.class)
                .single();
    }

    /** Puts these in the place of all from a number on. */
    void replaceFrom(long first, List<NumberedChange> changes) {
        jdbc.sql("DELETE FROM offer_change WHERE number >= :first")
                .param("first", first)
                .update();
        template.batchUpdate(
                "INSERT INTO offer_change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", changes, BATCH, ChangeRows::set);
    }

    /**
     * Drops what is too old or too much.
     *
     * @return when the newest of those was read, or null if none had to go
     */
    @Nullable
    Instant trim(Instant now) {
        String doomed = " FROM offer_change WHERE read_at < :oldest OR number <= :last";
        Map<String, Object> limits = Map.of("oldest", now.minus(KEPT_FOR), "last", last() - MOST_KEPT);
        Instant newest = jdbc.sql("SELECT MAX(read_at)" + doomed)
                .params(limits)
                .query(Instant.class)
                .optional()
                .orElse(null);
        jdbc.sql("DELETE" + doomed).params(limits).update();
        return newest;
    }

    private static void set(PreparedStatement row, NumberedChange numbered) throws SQLException {
        OfferChange change = numbered.change();
        row.setLong(1, numbered.number());
        row.setString(2, change.kind().name());
        row.setString(3, change.model().value());
        row.setString(4, change.provider().value());
        row.setString(5, change.task().value());
        row.setString(6, change.before());
        row.setString(7, change.after());
        row.setObject(8, change.at());
        row.setString(9, change.snapshot());
    }

    private static NumberedChange change(ResultSet row) throws SQLException {
        return new NumberedChange(
                row.getLong("number"),
                new OfferChange(
                        OfferChange.Kind.valueOf(row.getString("kind")),
                        new ModelId(row.getString("model")),
                        new ProviderId(row.getString("provider")),
                        new Task(row.getString("task")),
                        row.getString("said_before"),
                        row.getString("said_now"),
                        row.getObject("read_at", Instant.class),
                        row.getString("snapshot")));
    }
}
