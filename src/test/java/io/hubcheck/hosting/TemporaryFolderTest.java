package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are told, as people are, what becomes of the catalogue when a demo ends. */
class TemporaryFolderTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsDeletedAtTheEndIsNotTakenForOneThatTheNextStartBeginsWith() {
        try (Hosted demo = new Hosted("--hubcheck.data-dir=" + folder, "--hubcheck.data-dir-temporary=true")) {
            assertThat(demo.get("/api/v1/status").body()).contains("\"storage\":{\"kind\":\"temporary\"");
            assertThat(demo.get("/actuator/health").body()).contains("\"storage\":\"temporary\"");
        }
    }

    @Test
    void aFolderThatStaysIsOnDisk() {
        try (Hosted hosted = new Hosted("--hubcheck.data-dir=" + folder)) {
            assertThat(hosted.get("/api/v1/status").body()).contains("\"storage\":{\"kind\":\"disk\"");
        }
    }
}
