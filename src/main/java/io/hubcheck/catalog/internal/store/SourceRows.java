package io.hubcheck.catalog.internal.store;

import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows about sources, each with what it said. */
final class SourceRows {

    private static final String ALL = """
            SELECT s.*, h.content FROM source s LEFT JOIN harvest h ON h.source = s.id AND h.format = :format
            ORDER BY s.place""";

    private final JdbcClient jdbc;

    /** What is on disk already; most saves bring little that is new. */
    private final Set<PackedHarvest> onDisk = new HashSet<>();

    SourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredSource> read() {
        List<Supplier<StoredSource>> packed = jdbc.sql(ALL)
                .param("format", PackedHarvest.FORMAT)
                .query((row, number) -> source(row))
                .list();
        List<StoredSource> sources = packed.parallelStream().map(Supplier::get).toList();
        committed(sources);
        return sources;
    }

    void write(List<StoredSource> sources) {
        jdbc.sql("DELETE FROM source").update();
        for (int place = 0; place < sources.size(); place++) {
            write(sources.get(place), place);
        }
        jdbc.sql("DELETE FROM harvest WHERE source NOT IN (SELECT id FROM source WHERE last_answer IS NOT NULL)")
                .update();
    }

    /** To be told when what was written is there to stay. */
    void committed(List<StoredSource> sources) {
        onDisk.clear();
        sources.stream().map(StoredSource::harvest).filter(Objects::nonNull).forEach(onDisk::add);
    }

    private void write(StoredSource source, int place) {
        Problem problem = source.problem();
        jdbc.sql(
                        "INSERT INTO source VALUES (:id, :place, :success, :answer, :code, :message, :retry, :try, :failures, :failing, :requests)")
                .param("id", source.source().id())
                .param("place", place)
                .param("success", source.lastSuccess())
                .param("answer", source.lastAnswer())
                .param("code", problem == null ? null : problem.code())
                .param("message", problem == null ? null : problem.message())
                .param("retry", problem == null ? null : problem.retryAt())
                .param("try", source.lastTry())
                .param("failures", source.failures())
                .param("failing", source.failingSince())
                .param("requests", source.requests())
                .update();
        PackedHarvest harvest = source.harvest();
        if (harvest != null && !onDisk.contains(harvest)) {
            jdbc.sql("MERGE INTO harvest VALUES (:id, :format, :content)")
                    .param("id", source.source().id())
                    .param("format", PackedHarvest.FORMAT)
                    .param("content", harvest.bytes())
                    .update();
        }
    }

    /** Unpacking is what takes the time, so it is left to whoever has a core to spare. */
    private static Supplier<StoredSource> source(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("content");
        StoredSource unread = new StoredSource(
                new Source(row.getString("id")),
                null,
                content == null ? null : row.getObject("last_success", Instant.class),
                content == null ? null : row.getObject("last_answer", Instant.class),
                problem(row),
                row.getObject("last_try", Instant.class),
                row.getInt("failures"),
                row.getObject("failing_since", Instant.class),
                row.getInt("requests"));
        return () -> content == null ? unread : unread.saying(PackedHarvest.read(content));
    }

    private static @Nullable Problem problem(ResultSet row) throws SQLException {
        String code = row.getString("problem_code");
        return code == null
                ? null
                : new Problem(code, row.getString("problem_message"), row.getObject("retry_at", Instant.class));
    }
}
