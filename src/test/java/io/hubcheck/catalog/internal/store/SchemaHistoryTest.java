package io.hubcheck.catalog.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A start asks Flyway for what a database lacks, unless its history says that it lacks nothing. */
class SchemaHistoryTest {

    private static final String FOLDER = "io/hubcheck/catalog/internal/store";

    private final JdbcDataSource source = new JdbcDataSource();
    private Connection database;

    @BeforeEach
    void open() throws SQLException {
        source.setURL("jdbc:h2:mem:");
        database = source.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void whatFlywayMigratedLacksNothing() {
        migrate();

        assertThat(SchemaHistory.isComplete(database)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM \"flyway_schema_history\"",
                "UPDATE \"flyway_schema_history\" SET \"checksum\" = 1",
                "UPDATE \"flyway_schema_history\" SET \"checksum\" = NULL",
                "UPDATE \"flyway_schema_history\" SET \"success\" = FALSE",
                "UPDATE \"flyway_schema_history\" SET \"script\" = 'V1__other.sql'",
                "INSERT INTO \"flyway_schema_history\" SELECT 2, '2', \"description\", \"type\", 'V2__later.sql', \"checksum\","
                        + " \"installed_by\", \"installed_on\", \"execution_time\", TRUE FROM \"flyway_schema_history\" WHERE \"version\" = '1'",
                "DROP TABLE \"flyway_schema_history\"",
                "ALTER TABLE \"flyway_schema_history\" DROP COLUMN \"checksum\""
            })
    void anyOtherHistoryIsFlywaysToJudge(String change) throws SQLException {
        migrate();

        try (var statement = database.createStatement()) {
            statement.execute(change);
        }

        assertThat(SchemaHistory.isComplete(database)).isFalse();
    }

    @Test
    void aDatabaseThatNeverHadOneIsFlywaysToo() {
        assertThat(SchemaHistory.isComplete(database)).isFalse();
    }

    @Test
    void noMigrationIsForgotten() throws Exception {
        assertThat(List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "/*.sql")))
                .extracting(Resource::getFilename)
                .containsExactlyInAnyOrderElementsOf(SchemaHistory.MIGRATIONS);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(new SingleConnectionDataSource(database, true))
                .locations("classpath:" + FOLDER)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
