package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator puts jars into the plugins' folder, replaces them and takes them away while people use the server. */
class FolderStoryTest {

    private static final String LOADER = "loader of the plugin under test";

    @TempDir
    Path folder;

    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private Server server;

    @AfterEach
    void stop() {
        server.close();
        System.getProperties().remove(LOADER);
    }

    private void start() {
        server = new Server(folder).start();
    }

    private static PluginJar watcher(String version) {
        return plugin("watcher", version)
                .register("System.getProperties().put(\"" + LOADER + "\", Plugin.class.getClassLoader());");
    }

    private static PluginJar plugin(String id, String version) {
        return PluginJar.of(id)
                .register("registrar.check(\"look\", facts -> Finding.pass(\"any\", new Later().toString(), null));")
                .with(
                        "acme.Later",
                        "package acme; class Later { public String toString() { return \"" + version + "\"; } }");
    }

    private FolderNews look() {
        return server.plugins().lookAgain();
    }

    private String said() {
        return server.plugins()
                .checks()
                .get("watcher/look")
                .check(Samples.facts())
                .message();
    }

    private List<String> ids() {
        return server.plugins().list().stream().map(PluginStatus::id).toList();
    }

    @Test
    void aNewJarIsReadOnceItHasStayedTheSameForOneLook() {
        start();
        watcher("one").to(folder, "watcher.jar");

        assertThat(look()).isEqualTo(new FolderNews(List.of(), List.of(), List.of("watcher.jar")));
        assertThat(ids()).isEmpty();

        assertThat(look()).isEqualTo(new FolderNews(List.of("watcher.jar"), List.of(), List.of()));
        assertThat(said()).isEqualTo("one");
        assertThat(look()).isEqualTo(new FolderNews(List.of(), List.of(), List.of()));
    }

    @Test
    void aJarThatIsStillBeingCopiedIsLeftAlone() throws IOException {
        start();
        byte[] whole = Files.readAllBytes(watcher("one").to(folder.resolve("elsewhere"), "watcher.jar"));
        Path jar = folder.resolve("watcher.jar");
        Files.write(jar, Arrays.copyOf(whole, 100));
        look();
        Files.write(jar, Arrays.copyOfRange(whole, 100, whole.length), StandardOpenOption.APPEND);

        assertThat(look().changing()).containsExactly("watcher.jar");
        assertThat(ids()).isEmpty();
        assertThat(look().read()).containsExactly("watcher.jar");
        assertThat(said()).isEqualTo("one");
    }

    @Test
    void whatAJarAddedGoesWithItAndSoDoesItsClassLoader() throws Exception {
        watcher("one").to(folder, "watcher.jar");
        PluginJar.of("other").to(folder, "other.jar");
        start();
        WeakReference<Object> loader = loader();
        AtomicInteger changes = new AtomicInteger();
        server.plugins().onChange(changes::incrementAndGet);

        Files.delete(folder.resolve("watcher.jar"));

        assertThat(look()).isEqualTo(new FolderNews(List.of(), List.of("watcher.jar"), List.of()));
        assertThat(ids()).containsExactly("other");
        assertThat(server.plugins().checks()).isEmpty();
        assertThat(changes.get()).isPositive();
        assertCollected(loader);
    }

    @Test
    void aReplacedJarTakesTheOldOnesPlaceAndLeaksNothing() throws Exception {
        watcher("one").to(folder, "watcher.jar");
        start();
        for (String version : List.of("two", "three")) {
            WeakReference<Object> loader = loader();
            watcher(version).to(folder, "watcher.jar");
            look();

            assertThat(look().read()).containsExactly("watcher.jar");
            assertThat(said()).isEqualTo(version);
            assertCollected(loader);
        }
    }

    @Test
    void whileAJarIsWrittenOverItsPluginGoesOnAsItWas() throws IOException {
        watcher("one").to(folder, "watcher.jar");
        start();

        Files.writeString(folder.resolve("watcher.jar"), "The first bytes of");

        assertThat(look().changing()).containsExactly("watcher.jar");
        assertThat(said()).as("from a class that was not loaded before").isEqualTo("one");
    }

    @Test
    void aBrokenJarIsRejectedByNameAndReadAgainWhenItIsMended() throws IOException {
        start();
        Files.writeString(folder.resolve("watcher.jar"), "This is no jar.");
        look();
        look();
        assertThat(server.status("watcher.jar").state()).isInstanceOf(PluginState.Rejected.class);

        watcher("one").to(folder, "watcher.jar");
        look();
        look();

        assertThat(ids()).containsExactly("watcher");
        assertThat(said()).isEqualTo("one");
    }

    @Test
    void ofTwoWithTheSameIdTheOneThatIsThereStaysAndTheOtherComesWhenItGoes() throws IOException {
        watcher("old").to(folder, "watcher-1.jar");
        start();
        watcher("new").to(folder, "watcher-2.jar");
        look();
        look();
        assertThat(said()).isEqualTo("old");
        assertThat(server.status("watcher-2.jar").state())
                .isEqualTo(new PluginState.Rejected("Its id 'watcher' is taken by watcher-1.jar."));

        Files.delete(folder.resolve("watcher-1.jar"));
        look();

        assertThat(said()).isEqualTo("new");
        assertThat(ids()).containsExactly("watcher");
    }

    @Test
    void whatIsDisabledStaysSoWhenItsJarIsReplaced() {
        watcher("one").to(folder, "watcher.jar");
        start();
        server.plugins().disable("watcher");

        watcher("two").to(folder, "watcher.jar");
        look();
        look();

        assertThat(server.status("watcher").state()).isEqualTo(new PluginState.Disabled());
        server.plugins().enable("watcher");
        assertThat(said()).isEqualTo("two");
    }

    @Test
    void aJarThatWasReadAnewByHandIsNotReadAgain() {
        watcher("one").to(folder, "watcher.jar");
        start();
        server.plugins().disable("watcher");
        watcher("two").to(folder, "watcher.jar");
        server.plugins().enable("watcher");
        Object loader = System.getProperties().get(LOADER);

        look();
        look();

        assertThat(System.getProperties().get(LOADER)).isSameAs(loader);
    }

    @Test
    void aFolderThatComesLaterIsLookedInto() {
        server = new Server(folder.resolve("later")).start();
        assertThat(look().read()).isEmpty();
        watcher("one").to(folder.resolve("later"), "watcher.jar");

        look();

        assertThat(look().read()).containsExactly("watcher.jar");
    }

    @Test
    void theServerLooksByItselfAgainAndAgain() throws InterruptedException {
        server = new Server(folder).set("look-every", "10ms").start();
        CountDownLatch come = new CountDownLatch(1);
        server.plugins().onChange(() -> {
            if (!server.plugins().checks().isEmpty()) {
                come.countDown();
            }
        });

        watcher("one").to(folder, "watcher.jar");

        assertThat(come.await(30, TimeUnit.SECONDS)).isTrue();
    }

    /** The class loader of the plugin that is at work now, which nobody may hold once it is gone. */
    private WeakReference<Object> loader() {
        return new WeakReference<>(System.getProperties().remove(LOADER), collected);
    }

    private void assertCollected(WeakReference<Object> loader) throws InterruptedException {
        assertThat(Garbage.next(collected)).as("the old class loader").isSameAs(loader);
    }
}
