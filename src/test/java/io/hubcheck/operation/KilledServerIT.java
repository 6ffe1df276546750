package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import io.hubcheck.demo.fault.Fault;
import io.hubcheck.examples.PackagedHubcheck;
import io.hubcheck.plugin.PluginJar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of its work, and started again. */
@Timeout(180)
class KilledServerIT {

    private static final int PEOPLE = 4;
    private static final int ANSWERS = 400;
    private static final String PLUGIN = "switched-off";
    private static final String SAVED = "\"savedAt\":\"([^\"]+)";

    private static final List<String> QUESTIONS = List.of(
            "/api/v1/validate?model=Qwen/Qwen3-32B&provider=groq",
            "/api/v1/validate?model=nobody/here",
            "/api/v1/offers?sort=output",
            "/api/v1/changes");

    @TempDir
    Path folder;

    private final StandInHub hub = StandInHub.start(StandInOptions.forTests());
    private final Semaphore answered = new Semaphore(0);

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void theNextStartServesAtOnceWhatWasLastSaved() throws Exception {
        PluginJar.of(PLUGIN).to(plugins(), PLUGIN + ".jar");
        String kept;
        String changes;
        try (PackagedHubcheck server = server();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(server.get("/test/plugins")).contains(PLUGIN + " Enabled");
            kept = savedAfterAChange(server);
            changes = changes(server);
            assertThat(changes).contains("\"model\":\"Qwen/Qwen3-32B\"", "\"after\":\"error\"");
            for (int person = 0; person < PEOPLE; person++) {
                String question = QUESTIONS.get(person);
                var _ = people.submit(() -> askOnAndOn(server, question));
            }
            answered.acquire(ANSWERS);
            // With each hour everything is read and saved anew.
            for (int hour = 0; hour < 3; hour++) {
                server.advance(Duration.ofHours(1));
                answered.acquire(PEOPLE);
            }

            server.get("/test/disable?plugin=" + PLUGIN);
            server.kill();
            people.shutdownNow();
        }
        hub.faults().switchOn("/**", new Fault.ErrorStatus(503));

        try (PackagedHubcheck again = server()) {
            String served = again.get("/api/v1/status");
            assertThat(found("\"offers\":(\\d+)", served)).isEqualTo(found("\"offers\":(\\d+)", kept));
            assertThat(found(SAVED, served)).isGreaterThanOrEqualTo(found(SAVED, kept));
            assertThat(again.get("/api/v1/offers?q=Qwen3-32B&provider=groq")).contains("\"total\":1");
            assertThat(changes(again)).isEqualTo(changes);
            assertThat(again.get("/test/plugins")).contains(PLUGIN + " Disabled");
            assertThat(again.log()).doesNotContain("unusable", "ERROR");
        }
    }

    private PackagedHubcheck server() throws IOException {
        return new PackagedHubcheck(hub, List.of("hubcheck.data-dir=" + folder, "hubcheck.plugins.dir=" + plugins()));
    }

    private Path plugins() {
        return folder.resolve("plugins");
    }

    /** What is said of a catalogue that is on disk, with a change since the one before. */
    private String savedAfterAChange(PackagedHubcheck server) throws Exception {
        Instant first = Instant.parse(found(SAVED, server.await("/api/v1/status", "\"savedAt\":\"")));
        hub.catalog().setStatus("Qwen/Qwen3-32B", "novita", "conversational", "error");
        server.advance(Duration.ofHours(1));
        return server.await("/api/v1/status", "\"savedAt\":\"" + first.plus(Duration.ofHours(1)));
    }

    private static String changes(PackagedHubcheck server) throws Exception {
        return found("(\"changes\":.*)", server.get("/api/v1/changes"));
    }

    private Void askOnAndOn(PackagedHubcheck server, String question) throws InterruptedException {
        try {
            while (true) {
                server.get(question);
                answered.release();
            }
        } catch (IOException killed) {
            return null;
        }
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
