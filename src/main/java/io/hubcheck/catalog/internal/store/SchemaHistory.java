package io.hubcheck.catalog.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/** What Flyway wrote down of the migrations that a database had. */
final class SchemaHistory {

    static final String TABLE = "flyway_schema_history";

    /** In their order. */
    static final List<String> MIGRATIONS = List.of("V1__catalogue.sql");

    /** One row says that the table was made. */
    private static final String QUERY = "SELECT \"script\", \"checksum\", \"success\" FROM \"" + TABLE
            + "\" WHERE \"type\" <> 'TABLE' ORDER BY \"installed_rank\"";

    private record Migration(String script, int checksum, boolean success) {}

    private SchemaHistory() {}

    /**
     * Whether a database had all of our migrations as they are, and no other. Then Flyway has nothing to do, and to set it up
     * takes a start as long as reading the catalogue; where that can't be told, Flyway can.
     */
    static boolean isComplete(Connection database) {
        List<Migration> had = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                had.add(new Migration(row.getString(1), row.getInt(2), row.getBoolean(3)));
            }
        } catch (SQLException untold) {
            return false;
        }
        return had.equals(MIGRATIONS.stream()
                .map(script -> new Migration(script, checksum(script), true))
                .toList());
    }

    /** As Flyway reckons it: without the ends of lines, so that no checkout makes another of it. */
    private static int checksum(String script) {
        CRC32 checksum = new CRC32();
        try (InputStream content = Objects.requireNonNull(SchemaHistory.class.getResourceAsStream(script), script)) {
            new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .forEach(checksum::update);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (int) checksum.getValue();
    }
}
