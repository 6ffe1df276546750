package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.catalog.internal.store.CatalogFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The data folder holds something that can't be used. */
@ExtendWith(OutputCaptureExtension.class)
class UnusableFileTest {

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @ParameterizedTest
    @EnumSource
    void isSetAsideWithAWordInTheLogAndANewOneIsBegun(Damage damage, CapturedOutput log) throws Exception {
        save(LargeCatalogue.of(500, clock.instant()));
        damage.to(folder);
        byte[] unusable = Files.readAllBytes(file());

        CatalogState state = LargeCatalogue.of(20, clock.instant().plus(Duration.ofHours(1)));
        save(state);

        List<Path> aside = aside();
        assertThat(aside).hasSize(1);
        assertThat(log.getAll()).containsOnlyOnce("It was renamed to " + aside.getFirst());
        assertThat(aside.getFirst()).isNotEmptyFile();
        if (damage.isUnreadable()) {
            assertThat(aside.getFirst()).hasBinaryContent(unusable);
        }
        try (DiskStore store = store()) {
            assertThat(store.load().orElseThrow().snapshot().models())
                    .isEqualTo(state.snapshot().models());
            assertThat(store.status()).isInstanceOf(StorageStatus.OnDisk.class);
        }
    }

    @Test
    void whatASourceSaidThatCannotBeReadStopsNoStartAndHealsWithTheNextSave() throws Exception {
        save(LargeCatalogue.of(20, clock.instant()));
        Damage.sql(folder, "hubcheck", "UPDATE harvest SET content = X'78'");

        try (DiskStore store = store()) {
            assertThat(store.load()).isEmpty();
        }
        save(LargeCatalogue.of(21, clock.instant().plus(Duration.ofHours(1))));

        try (DiskStore store = store()) {
            assertThat(store.load().orElseThrow().snapshot().models()).hasSize(21);
        }
        assertThat(aside()).isEmpty();
    }

    @Test
    void whereAFileIsInTheWayOfTheFolderTheCatalogueStaysInMemoryAndSaysSo(CapturedOutput log) throws Exception {
        Path blocked = folder.resolve("file").resolve("data");
        Files.writeString(folder.resolve("file"), "not a folder");

        try (DiskStore store = new DiskStore(new CatalogFile(blocked, clock), clock)) {
            assertThat(store.load()).isEmpty();
            store.save(LargeCatalogue.of(20, clock.instant()));
            store.settled().join();

            assertThat(store.status())
                    .isInstanceOfSatisfying(
                            StorageStatus.InMemory.class,
                            memory -> assertThat(memory.why()).contains("hubcheck.data-dir"));
            assertThat(store.changes(ChangeQuery.newest(1)).keptSince()).isEqualTo(HandClock.START);
            assertThat(log.getAll()).containsOnlyOnce("The catalogue can't be kept in " + blocked);

            Files.delete(folder.resolve("file"));
            CatalogState later = LargeCatalogue.of(21, clock.instant().plus(Duration.ofHours(1)));
            store.save(later);
            store.settled().join();
            assertThat(store.status()).isInstanceOf(StorageStatus.OnDisk.class);
            assertThat(store.changes(ChangeQuery.newest(1)).changes()).hasSize(1);
        }
    }

    private void save(CatalogState state) {
        try (DiskStore store = store()) {
            store.load();
            store.save(state);
            store.settled().join();
            assertThat(store.status()).isEqualTo(new StorageStatus.OnDisk(clock.instant(), null));
        }
    }

    private DiskStore store() {
        return new DiskStore(new CatalogFile(folder, clock), clock);
    }

    private Path file() {
        return folder.resolve("catalog.mv.db");
    }

    private List<Path> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.equals(file())).toList();
        }
    }

    /** What may have become of a file. */
    enum Damage {
        GARBAGE {
            @Override
            void to(Path folder) throws IOException {
                byte[] garbage = new byte[50_000];
                new Random(7).nextBytes(garbage);
                Files.write(folder.resolve("catalog.mv.db"), garbage);
            }
        },
        TEXT {
            @Override
            void to(Path folder) throws IOException {
                Files.writeString(folder.resolve("catalog.mv.db"), "not a database\n".repeat(1000));
            }
        },
        CUT {
            @Override
            void to(Path folder) throws IOException {
                Path file = folder.resolve("catalog.mv.db");
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, 9_000));
            }
        },
        OVERWRITTEN {
            @Override
            void to(Path folder) throws IOException {
                Path file = folder.resolve("catalog.mv.db");
                byte[] bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, 8_192, bytes.length, (byte) 'x');
                Files.write(file, bytes);
            }
        },
        OF_A_LATER_VERSION {
            @Override
            void to(Path folder) throws Exception {
                sql(folder, "hubcheck", """
                        INSERT INTO "flyway_schema_history" SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'hubcheck',
                        CURRENT_TIMESTAMP, 1, TRUE""");
            }
        },
        OF_ANOTHER_PROGRAM {
            @Override
            void to(Path folder) throws Exception {
                Files.delete(folder.resolve("catalog.mv.db"));
                sql(folder, "somebody", "CREATE TABLE theirs (id INT)");
            }
        },
        OF_ANOTHER_PROGRAM_WITH_THE_SAME_USER {
            @Override
            void to(Path folder) throws Exception {
                Files.delete(folder.resolve("catalog.mv.db"));
                sql(folder, "hubcheck", "CREATE TABLE snapshot (id INT)");
            }
        };

        /** Whether nobody could have opened it and written to it. */
        boolean isUnreadable() {
            return this != OF_A_LATER_VERSION;
        }

        abstract void to(Path folder) throws Exception;

        private static void sql(Path folder, String user, String statement) throws SQLException {
            try (Connection connection =
                    DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalog"), user, "")) {
                connection.createStatement().execute(statement);
            }
        }
    }
}
