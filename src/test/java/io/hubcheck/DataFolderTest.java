package io.hubcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.demo.account.DemoToken;
import io.hubcheck.hub.Credential;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written where. */
class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void insideAnotherProgramNothingIsWrittenUnlessAFolderIsNamed() throws IOException {
        try (World world = new World()) {
            world.verdict("Qwen/Qwen3-32B", "groq");

            assertThat(storage(world)).isInstanceOf(StorageStatus.InMemory.class);
        }
    }

    @Test
    void aFolderThatIsNamedIsUsed() throws IOException {
        try (World world = keeping()) {
            world.verdict("Qwen/Qwen3-32B", "groq");

            assertThat(storage(world)).isInstanceOf(StorageStatus.OnDisk.class);
        }
        assertThat(folder.resolve("catalog.mv.db")).isNotEmptyFile();
    }

    @Test
    void noTokenIsEverWritten() throws Exception {
        List<String> tokens;
        try (World world = keeping()) {
            tokens = world.hub.tokens().all().stream().map(DemoToken::value).toList();
            for (String token : tokens) {
                ask(world, Credential.of(token));
            }
        }

        List<String> written = written();
        assertThat(written).anyMatch(text -> text.contains("groq"));
        for (String token : tokens) {
            assertThat(written).noneMatch(text -> text.contains(token));
        }
    }

    private static void ask(World world, Credential credential) {
        world.hubcheck.validator().validate(PairQuestion.of("Qwen/Qwen3-32B", "groq"), credential.reveal());
        try {
            world.hubcheck.part(Catalog.class).providers(credential);
        } catch (io.hubcheck.hub.HubException refused) {
            // That is this token's answer.
        }
    }

    /** The files as they are, and what is packed in them. */
    private List<String> written() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.add(text(Files.readAllBytes(file)));
            }
        }
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("catalog"), "hubcheck", "");
                ResultSet rows = connection.createStatement().executeQuery("SELECT content FROM harvest")) {
            while (rows.next()) {
                texts.add(text(new InflaterInputStream(new ByteArrayInputStream(rows.getBytes(1))).readAllBytes()));
            }
        }
        return texts;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static StorageStatus storage(World world) {
        return world.hubcheck.part(Catalog.class).health().storage();
    }

    private World keeping() {
        return new World(Map.of("hubcheck.data-dir", folder.toString()));
    }
}
