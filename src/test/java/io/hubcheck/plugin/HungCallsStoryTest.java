package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Finding;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that hang, and don't care that they are interrupted, hold all the turns that their plugin has. */
class HungCallsStoryTest {

    private static final String STUBBORN = """
            facts -> {
                board("begun", CountDownLatch.class).countDown();
                CountDownLatch never = board("never", CountDownLatch.class);
                while (never.getCount() > 0) {
                    try {
                        never.await();
                    } catch (InterruptedException ignored) {
                        continue;
                    }
                }
                board("ended", CountDownLatch.class).countDown();
                return null;
            }
            """;

    @TempDir
    Path folder;

    private final Latch begun = new Latch("begun");
    private final Latch never = new Latch("never");
    private final Latch ended = new Latch("ended");
    private final Latch closed = new Latch("closed");
    private Server server;

    @BeforeEach
    void pack() {
        PluginJar.of("bad")
                .with("acme.Closing", """
                        package acme;
                        public class Closing extends Plugin implements AutoCloseable {
                            public void close() { board("closed", java.util.concurrent.CountDownLatch.class).countDown(); }
                        }
                        """)
                .service("acme.Closing")
                .register("registrar.check(\"stubborn\", " + STUBBORN + ");")
                .register("registrar.check(\"sound\", facts -> Finding.pass(\"any\", \"Fine.\", null));")
                .to(folder, "bad.jar");
        server = new Server(folder);
    }

    @AfterEach
    void stop() {
        never.close();
        server.close();
        begun.close();
        ended.close();
        closed.close();
    }

    private Finding ask(String check) {
        return Objects.requireNonNull(server.plugins().checks().get("bad/" + check))
                .check(Samples.facts());
    }

    @Test
    void nobodyWaitsForATurnThatNeverComes() {
        server.set("concurrency", "2").set("deadlines.check", "300ms").start();
        assertThat(ask("stubborn").code()).isEqualTo("plugin_timeout");
        assertThat(ask("sound").code()).as("one turn is left").isEqualTo("ok");
        assertThat(ask("stubborn").code()).isEqualTo("plugin_timeout");
        long failures = server.status("bad").calls().failures();

        Finding refused = ask("sound");

        assertThat(refused.code()).isEqualTo("plugin_suspended");
        assertThat(refused.message()).contains("'bad' hang");
        assertThat(server.status("bad").calls().hanging()).isEqualTo(2);
        assertThat(server.status("bad").calls().failures())
                .as("nothing was tried")
                .isEqualTo(failures);
    }

    @Test
    void whenTheyEndAfterAllThePluginIsAskedAgain() throws InterruptedException {
        server.set("concurrency", "1").set("deadlines.check", "300ms").start();
        ask("stubborn");
        assertThat(ask("sound").code()).isEqualTo("plugin_suspended");

        never.open();

        assertThat(ended.opened()).isTrue();
        while (server.status("bad").calls().hanging() > 0) {
            Thread.onSpinWait();
        }
        assertThat(ask("sound").code()).isEqualTo("ok");
    }

    @Test
    void thePluginIsClosedAllTheSame() throws Exception {
        server.set("concurrency", "1").start();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.submit(() -> ask("stubborn"));
            assertThat(begun.opened()).isTrue();

            server.plugins().disable("bad");

            assertThat(closed.opened()).isTrue();
            assertThat(asked.get().code()).isEqualTo("plugin_suspended");
        }
    }

    @Test
    void aServerThatCouldCallNobodyDoesNotStart() {
        server.set("concurrency", "0");

        assertThatThrownBy(server::start)
                .hasRootCauseMessage("hubcheck.plugins.concurrency must be 1 or more, and is 0");
    }
}
