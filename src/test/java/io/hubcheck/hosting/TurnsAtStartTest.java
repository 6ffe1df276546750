package io.hubcheck.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.GenericApplicationContext;

/** Another process stands in for the server: this one keeps its own ways. */
class TurnsAtStartTest {

    private static final Path CHRT = Path.of("/usr/bin/chrt");
    private static final String OTHER = "0";
    private static final String BATCH = "3";

    private Process server;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Files.isExecutable(CHRT), "Only Linux with chrt lets threads take turns");
        server = new ProcessBuilder("chrt", "--batch", "0", "cat").start();
        // It answers, so it has come to be what it is.
        server.outputWriter().append("ready\n").flush();
        assertThat(server.inputReader().readLine()).isEqualTo("ready");
    }

    @AfterEach
    void end() {
        System.clearProperty(TurnsAtStart.PROPERTY);
        if (server != null) {
            server.destroy();
        }
    }

    @Test
    void aServerThatHasStartedTreatsItsThreadsAsEveryOther() throws IOException {
        System.setProperty(TurnsAtStart.PROPERTY, "true");
        assertThat(policy()).isEqualTo(BATCH);

        ready();

        assertThat(policy()).isEqualTo(OTHER);
    }

    @Test
    void whatSomebodyElseChoseStays() throws IOException {
        System.setProperty(TurnsAtStart.PROPERTY, "");

        ready();

        assertThat(policy()).isEqualTo(BATCH);
    }

    private void ready() {
        new TurnsAtStart(server.pid(), Runnable::run)
                .onApplicationEvent(new ApplicationReadyEvent(
                        new SpringApplication(), new String[0], new GenericApplicationContext(), null));
    }

    /** The forty-first field, the third being the first after the name. */
    private String policy() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(server.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[38];
    }
}
