package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.spi.PairCheck;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator disables plugins and enables them again while people use the server. */
class SwitchingStoryTest {

    private static final String LOADER = "loader of the plugin under test";

    @TempDir
    Path folder;

    @TempDir
    Path data;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
        System.getProperties().remove(LOADER);
    }

    private static PluginJar watcher(String version) {
        return PluginJar.of("watcher")
                .register("System.getProperties().put(\"" + LOADER + "\", Plugin.class.getClassLoader());")
                .register("registrar.column(new ColumnSpec(\"note\", \"Note\", false, offer -> \"x\"));")
                .register("registrar.check(\"look\", facts -> Finding.pass(\"any\", \"" + version + "\", null));");
    }

    private PairCheck check() {
        return Objects.requireNonNull(server.plugins().checks().get("watcher/look"));
    }

    @Test
    void aDisabledPluginAddsNothingAndIsBackWhenEnabled() {
        watcher("one").to(folder, "watcher.jar");
        server = new Server(folder).start();
        AtomicInteger changes = new AtomicInteger();
        Plugins.Subscription subscription = server.plugins().onChange(changes::incrementAndGet);

        assertThat(server.plugins().disable("watcher").state()).isEqualTo(new PluginState.Disabled());
        assertThat(server.plugins().checks()).isEmpty();
        assertThat(server.plugins().columns()).isEmpty();
        assertThat(changes).hasValue(1);

        server.plugins().disable("watcher");
        assertThat(changes).as("nothing has changed").hasValue(1);

        assertThat(server.plugins().enable("watcher").state()).isEqualTo(new PluginState.Enabled());
        assertThat(check().check(Samples.facts()).message()).isEqualTo("one");
        assertThat(changes).hasValue(2);

        subscription.close();
        server.plugins().disable("watcher");
        assertThat(changes).hasValue(2);
    }

    @Test
    void whoeverStillHasItsCheckLearnsThatItIsDisabled() {
        watcher("one").to(folder, "watcher.jar");
        server = new Server(folder).start();
        PairCheck kept = check();

        server.plugins().disable("watcher");

        Finding finding = kept.check(Samples.facts());
        assertThat(finding.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(finding.code()).isEqualTo("plugin_suspended");
        assertThat(finding.message()).isEqualTo("The plugin 'watcher' is disabled.");
    }

    @Test
    void aCallThatIsUnderWayEndsWhenItsPluginIsDisabled() throws Exception {
        try (Latch begun = new Latch("begun");
                Latch never = new Latch("never");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            PluginJar.of("watcher")
                    .register(
                            "registrar.check(\"look\", facts -> {"
                                    + "board(\"begun\", CountDownLatch.class).countDown(); waitFor(\"never\"); return null; });")
                    .to(folder, "watcher.jar");
            server = new Server(folder).start();
            PairCheck check = check();
            var asked = threads.submit(() -> check.check(Samples.facts()));
            assertThat(begun.opened()).isTrue();

            server.plugins().disable("watcher");

            assertThat(asked.get().code()).isEqualTo("plugin_suspended");
        }
    }

    @Test
    void aPluginThatHoldsSomethingOpenIsClosed() throws InterruptedException {
        try (Latch closed = new Latch("closed")) {
            PluginJar.of("watcher")
                    .with(
                            "acme.Closing",
                            "package acme; public class Closing extends Plugin implements AutoCloseable {"
                                    + " public void close() { board(\"closed\", java.util.concurrent.CountDownLatch.class)"
                                    + ".countDown(); } }")
                    .service("acme.Closing")
                    .to(folder, "watcher.jar");
            server = new Server(folder).start();

            server.plugins().disable("watcher");

            assertThat(closed.opened()).isTrue();
        }
    }

    @Test
    void aJarThatWasReplacedIsReadAnew() {
        watcher("one").to(folder, "watcher.jar");
        server = new Server(folder).start();
        server.plugins().disable("watcher");
        watcher("two").to(folder, "watcher.jar");

        server.plugins().enable("watcher");

        assertThat(check().check(Samples.facts()).message()).isEqualTo("two");
    }

    @Test
    void aRejectedPluginCanBeTriedAgainOnceItIsMended() throws IOException {
        Files.writeString(folder.resolve("watcher.jar"), "This is no jar.");
        server = new Server(folder).start();
        assertThat(server.plugins().enable("watcher.jar").state()).isInstanceOf(PluginState.Rejected.class);
        watcher("one").to(folder, "watcher.jar");

        assertThat(server.plugins().enable("watcher.jar").id()).isEqualTo("watcher");

        assertThat(check().check(Samples.facts()).message()).isEqualTo("one");
    }

    @Test
    void aPluginNobodyKnowsCannotBeSwitched() {
        server = new Server(folder).start();

        assertThatThrownBy(() -> server.plugins().disable("nobody")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatIsDisabledStaysSoAfterARestartAndIsNotEvenOpened() {
        watcher("one").to(folder, "watcher.jar");
        server = new Server(folder).dataDirectory(data).start();
        server.plugins().disable("watcher");
        server.close();
        System.getProperties().remove(LOADER);

        server = new Server(folder).dataDirectory(data).start();

        assertThat(server.status("watcher").state()).isEqualTo(new PluginState.Disabled());
        assertThat(System.getProperties().get(LOADER)).isNull();

        server.plugins().enable("watcher");
        server.close();
        server = new Server(folder).dataDirectory(data).start();

        assertThat(server.status("watcher").state()).isEqualTo(new PluginState.Enabled());
    }

    @Test
    void theSettingsDisablePluginsByIdAndByFile() {
        watcher("one").to(folder, "watcher.jar");
        PluginJar.of("other").to(folder, "other.jar");

        server = new Server(folder).set("disabled", "watcher, other.jar").start();

        assertThat(server.status("watcher").state()).isEqualTo(new PluginState.Disabled());
        assertThat(server.status("watcher").version()).isEqualTo("1.0");
        assertThat(server.status("other.jar").state()).isEqualTo(new PluginState.Disabled());
        assertThat(server.plugins().enable("other.jar").id()).isEqualTo("other");
    }

    @Test
    void switchingUnderLoadLeaksNoClassLoaderAndEveryAnswerMakesSense() throws Exception {
        watcher("one").to(folder, "watcher.jar");
        server = new Server(folder).start();
        PairCheck first = check();
        List<PairCheck> kept = new java.util.ArrayList<>(List.of(first));
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        List<Reference<Object>> loaders = new java.util.ArrayList<>();
        ConcurrentLinkedQueue<String> codes = new ConcurrentLinkedQueue<>();
        CountDownLatch asking = new CountDownLatch(4);
        AtomicBoolean over = new AtomicBoolean();
        boolean asked;
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                people.submit(() -> {
                    while (!over.get()) {
                        server.plugins()
                                .checks()
                                .values()
                                .forEach(check ->
                                        codes.add(check.check(Samples.facts()).code()));
                        server.plugins()
                                .columns()
                                .forEach(column -> column.value().of(Samples.OFFER));
                        asking.countDown();
                        Thread.yield();
                    }
                });
            }
            asked = asking.await(1, TimeUnit.MINUTES);
            for (int i = 0; i < 10; i++) {
                loaders.add(new WeakReference<>(System.getProperties().remove(LOADER), gone));
                kept.add(check());
                server.plugins().disable("watcher");
                server.plugins().enable("watcher");
            }
            over.set(true);
        }

        assertThat(asked).isTrue();
        assertThat(codes).isNotEmpty().allMatch(code -> code.equals("ok") || code.equals("plugin_suspended"));
        for (int collected = 0; collected < loaders.size(); collected++) {
            assertThat(Garbage.next(gone))
                    .as("a loader after %d of %d", collected, loaders.size())
                    .isNotNull();
        }
        assertThat(kept).as("stand-ins of disabled plugins are still here").hasSize(11);
        assertThat(check().check(Samples.facts()).message()).isEqualTo("one");
    }
}
