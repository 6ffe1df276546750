package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.examples.PackagedHubcheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** There is no room for what the server keeps. */
@Timeout(180)
class FullDiskIT {

    @TempDir
    Path folder;

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void whoAsksIsAnsweredWhileTheStatusSaysSoAndWithRoomItIsSaved() throws Exception {
        try (PackagedHubcheck full = PackagedHubcheck.withFilesUpTo(16, hub, settings())) {
            String status = full.await("/api/v1/status", "make room in it");
            assertThat(status).contains("\"savedAt\":null");
            assertThat(full.get("/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq"))
                    .contains("\"code\":\"ok\"");
            full.advance(Duration.ofHours(1));
            assertThat(full.get("/api/v1/offers?q=Qwen3-32B&provider=groq")).contains("\"total\":1");
            assertThat(full.get("/actuator/prometheus")).contains("hubcheck_catalog_kept 0.0");
            full.kill();
        }

        try (PackagedHubcheck roomy = new PackagedHubcheck(hub, settings())) {
            assertThat(roomy.await("/api/v1/status", "\"savedAt\":\"")).contains("\"trouble\":null");
        }
    }

    private List<String> settings() {
        return List.of("hubcheck.data-dir=" + folder);
    }
}
