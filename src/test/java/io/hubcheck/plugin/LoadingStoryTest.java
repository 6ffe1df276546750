package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator drops jars into the plugins' folder and starts the server. */
class LoadingStoryTest {

    private static final String PASSING_CHECK =
            "registrar.check(\"look\", facts -> Finding.pass(\"any\", \"Seen.\", null));";

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private void start() {
        server = new Server(folder).start();
    }

    private String reasonOf(String id) {
        assertThat(server.status(id).state()).isInstanceOf(PluginState.Rejected.class);
        return ((PluginState.Rejected) server.status(id).state()).reason();
    }

    private String wordsOf(String id) {
        return String.valueOf(((PluginState.Rejected) server.status(id).state()).ownWords());
    }

    @Test
    void withoutAFolderThereAreNoPlugins() {
        server = new Server(folder.resolve("missing")).start();

        assertThat(server.plugins().list()).isEmpty();
        assertThat(server.plugins().checks()).isEmpty();
    }

    @Test
    void aJarThatIsDroppedInIsAtWorkAndSaysWhatItAdds() {
        PluginJar.of("watcher")
                .register(PASSING_CHECK)
                .register("registrar.inspector(\"life\", token -> Finding.pass(\"any\", \"Fine.\", null));")
                .register("registrar.exporter(new ExportFormat(\"list\", \"List\", \"text/plain\", \"txt\"),"
                        + " (offers, out) -> out.write(\"1\"));")
                .register("registrar.column(new ColumnSpec(\"note\", \"Note\", false, offer -> \"x\"));")
                .register("registrar.section(new DetailSection(\"more\", \"More\", (model, offers) -> List.of()));")
                .register("registrar.listener(\"ear\", change -> {});")
                .register("registrar.source(\"list\", source(Harvest.whole(List.of())));")
                .to(folder, "watcher-1.0.jar");

        start();

        PluginStatus status = server.status("watcher");
        assertThat(status.version()).isEqualTo("1.0");
        assertThat(status.origin()).isEqualTo(new PluginOrigin.Jar("watcher-1.0.jar"));
        assertThat(status.state()).isEqualTo(new PluginState.Enabled());
        assertThat(status.extensions())
                .isEqualTo(Map.of(
                        ExtensionKind.CHECK, 1,
                        ExtensionKind.INSPECTOR, 1,
                        ExtensionKind.EXPORTER, 1,
                        ExtensionKind.COLUMN, 1,
                        ExtensionKind.SECTION, 1,
                        ExtensionKind.LISTENER, 1,
                        ExtensionKind.SOURCE, 1));
        assertThat(server.plugins().checks()).containsOnlyKeys("watcher/look");
        assertThat(server.plugins().sources()).containsOnlyKeys("watcher/list");
        assertThat(server.plugins().columns()).singleElement().satisfies(column -> {
            assertThat(column.id()).isEqualTo("watcher/note");
            assertThat(column.value().of(Samples.OFFER)).isEqualTo("x");
        });
    }

    @Test
    void aFindingBearsTheFullIdOfItsCheckAndItsOwnWord() {
        PluginJar.of("watcher").register(PASSING_CHECK).to(folder, "watcher.jar");

        start();

        assertThat(server.plugins().checks().get("watcher/look").check(Samples.facts()))
                .isEqualTo(Finding.pass(
                        "watcher/look", "Seen.", Provenance.of(new Source("watcher/look"), HandClock.START)));
    }

    @Test
    void pluginsStandInTheOrderOfTheirFilesAfterBeans() {
        PluginJar.of("first").register(PASSING_CHECK).to(folder, "b.jar");
        PluginJar.of("second").register(PASSING_CHECK).to(folder, "a.jar");

        server = new Server(folder).bean("aBean", new BeanPlugin("third")).start();

        assertThat(server.plugins().list()).extracting(PluginStatus::id).containsExactly("third", "second", "first");
        assertThat(server.plugins().checks()).containsOnlyKeys("third/look", "second/look", "first/look");
        assertThat(server.plugins().checks().firstEntry().getKey()).isEqualTo("third/look");
        assertThat(server.status("third").origin()).isEqualTo(new PluginOrigin.Bean("aBean"));
    }

    @Test
    void ofTwoWithTheSameIdTheFirstHasItAndTheOtherIsReported() {
        PluginJar.of("watcher").register(PASSING_CHECK).to(folder, "a.jar");
        PluginJar.of("watcher").register(PASSING_CHECK).to(folder, "b.jar");

        start();

        assertThat(server.status("watcher").origin()).isEqualTo(new PluginOrigin.Jar("a.jar"));
        assertThat(reasonOf("b.jar")).isEqualTo("Its id 'watcher' is taken by a.jar.");
        assertThat(server.plugins().checks()).hasSize(1);
    }

    @Test
    void aPluginForAnotherApiLevelIsReportedWithBothLevels() {
        PluginJar.of("old").apiLevel(0).to(folder, "old.jar");
        PluginJar.of("new").apiLevel(HubcheckPlugin.API_LEVEL + 1).to(folder, "new.jar");

        start();

        assertThat(reasonOf("old.jar")).contains("'old'", "level 0", "supports " + HubcheckPlugin.API_LEVEL);
        assertThat(reasonOf("new.jar")).contains("'new'", "level 2");
    }

    @Test
    void brokenJarsAreReportedByNameAndTheOthersWork() throws IOException {
        Files.writeString(folder.resolve("a-text.jar"), "This is no jar.");
        Files.createDirectory(folder.resolve("b-folder.jar"));
        PluginJar.of("nobody").service("acme.Nobody").to(folder, "c-nobody.jar");
        PluginJar.of("thrower")
                .members("public Plugin() { throw new IllegalStateException(\"not today\"); }")
                .to(folder, "e-thrower.jar");
        PluginJar.of("loose")
                .without("acme.Missing", "package acme; public class Missing {}")
                .members("Object part = new Missing();")
                .to(folder, "f-loose.jar");
        PluginJar.of("refuser").register("throw new AssertionError(\"no\");").to(folder, "g-refuser.jar");
        PluginJar.of("twice").register(PASSING_CHECK).register(PASSING_CHECK).to(folder, "h-twice.jar");
        PluginJar.of("splitter")
                .register("registrar.exporter(new ExportFormat(\"x\", \"X\", \"text/plain\\r\\nX-Y: 1\", \"txt\"),"
                        + " (offers, out) -> {});")
                .to(folder, "j-splitter.jar");
        PluginJar.of("stranger").service("java.lang.String").to(folder, "i-stranger.jar");
        PluginJar.of("sound").register(PASSING_CHECK).to(folder, "z-sound.jar");

        start();

        assertThat(reasonOf("a-text.jar")).contains("not a jar");
        assertThat(reasonOf("b-folder.jar")).contains("It is a folder");
        assertThat(reasonOf("c-nobody.jar"))
                .isEqualTo("What the jar names as its plugin can't be one: Provider acme.Nobody not found.");
        assertThat(wordsOf("e-thrower.jar")).isEqualTo("java.lang.IllegalStateException: not today");
        assertThat(wordsOf("f-loose.jar"))
                .isEqualTo("java.lang.NoClassDefFoundError: acme/Missing."
                        + " The jar must hold all that it needs, Kotlin's library too.");
        assertThat(wordsOf("refuser")).contains("AssertionError: no");
        assertThat(wordsOf("twice")).contains("'look'", "already");
        assertThat(wordsOf("splitter")).contains("media type");
        assertThat(reasonOf("i-stranger.jar")).contains("names 0");
        assertThat(server.plugins().list()).hasSize(10);
        assertThat(server.plugins().checks()).containsOnlyKeys("sound/look");
    }

    @Test
    void aJarWithoutAPluginIsReported() throws IOException {
        Path jar = PluginJar.of("library").to(folder, "library.jar");
        try (var zip = java.nio.file.FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath(PluginJar.SERVICE));
        }

        start();

        assertThat(reasonOf("library.jar")).contains("no META-INF/services/", "no plugin");
    }

    @Test
    void pluginsThatHangWhileTheyAreLoadedAreNotWaitedFor() {
        try (Latch never = new Latch("never")) {
            PluginJar.of("slow-maker")
                    .members("public Plugin() { waitFor(\"never\"); }")
                    .to(folder, "a.jar");
            PluginJar.of("slow-joiner").register("waitFor(\"never\");").to(folder, "b.jar");
            PluginJar.of("stubborn")
                    .register("while (board(\"never\", CountDownLatch.class).getCount() > 0) Thread.onSpinWait();")
                    .to(folder, "c.jar");

            server = new Server(folder).set("deadlines.load", "2s").start();

            assertThat(reasonOf("a.jar")).contains("constructor", "no answer within 2000 ms");
            assertThat(reasonOf("slow-joiner")).contains("registration", "no answer within 2000 ms");
            assertThat(reasonOf("stubborn")).contains("no answer");
        }
    }

    @Test
    void whatIsRegisteredTooLateIsRefused() {
        PluginJar.of("late")
                .members("static Registrar kept;")
                .register("kept = registrar;")
                .register("""
                        registrar.check("late", facts -> {
                            try {
                                kept.check("another", more -> null);
                                return Finding.fail("any", "taken", "It was taken.", null);
                            } catch (IllegalStateException refused) {
                                return Finding.pass("any", refused.getMessage(), null);
                            }
                        });
                        """)
                .to(folder, "late.jar");

        start();

        Finding finding = server.plugins().checks().get("late/late").check(Samples.facts());
        assertThat(finding.outcome()).isEqualTo(Outcome.PASS);
        assertThat(server.plugins().checks()).containsOnlyKeys("late/late");
    }

    @Test
    void aPluginSeesTheJdkTheSdkAndItsOwnJarAndNothingElse() throws IOException {
        byte[] copy;
        try (var in = HubcheckPlugin.class.getResourceAsStream("HubcheckPlugin.class")) {
            copy = in.readAllBytes();
        }
        PluginJar.of("curious")
                .resource("io/hubcheck/api/spi/HubcheckPlugin.class", copy)
                .resource("io/hubcheck/api/extra.txt", "its own")
                .resource("own.txt", "own")
                .with("org.slf4j.Logger", "package org.slf4j; public class Logger {}")
                .members("""
                        static boolean sees(String name) {
                            try {
                                Class.forName(name, false, Plugin.class.getClassLoader());
                                return true;
                            } catch (ClassNotFoundException no) {
                                return false;
                            }
                        }

                        static int count(String resource) {
                            try {
                                return Collections.list(Plugin.class.getClassLoader().getResources(resource)).size();
                            } catch (java.io.IOException why) {
                                return -1;
                            }
                        }
                        """)
                .register("""
                        registrar.check("look", facts -> Finding.pass("any", String.join(" ",
                                "context=" + (Thread.currentThread().getContextClassLoader() == Plugin.class.getClassLoader()),
                                "sql=" + sees("java.sql.Connection"),
                                "spring=" + sees("org.springframework.core.Ordered"),
                                "host=" + sees("io.hubcheck.plugin.Plugins"),
                                "logger=" + org.slf4j.Logger.class.isInterface(),
                                "yaml=" + count("application.yaml"),
                                "up=" + count("io/hubcheck/api/../../../application.yaml"),
                                "own=" + count("own.txt"),
                                "services=" + count("META-INF/services/io.hubcheck.api.spi.HubcheckPlugin")), null));
                        """)
                .to(folder, "curious.jar");

        start();

        assertThat(server.plugins()
                        .checks()
                        .get("curious/look")
                        .check(Samples.facts())
                        .message())
                .isEqualTo("context=true sql=true spring=false host=false logger=false yaml=0 up=0 own=1 services=1");
    }

    private record BeanPlugin(String id) implements HubcheckPlugin {

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor(id, "1", API_LEVEL);
        }

        @Override
        public void register(Registrar registrar) {
            registrar.check("look", facts -> Finding.pass("any", "Seen.", null));
        }
    }
}
