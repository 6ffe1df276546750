package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.plugin.PluginState.Rejected;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin can't be loaded: anybody may know why, but what it said itself is for those who run the server. */
class RejectionStoryTest {

    /** Of the form of a token, and put together so that no tool takes it for one. */
    private static final String SECRET = "hf_" + "madeUpForThisTest00";

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private PluginState state(String id) {
        server = new Server(folder).start();
        return server.status(id).state();
    }

    @Test
    void whatItsConstructorThrew() {
        PluginJar.of("needy")
                .members("public Plugin() { throw new IllegalStateException(\"no database\"); }")
                .to(folder, "needy.jar");

        assertThat(state("needy.jar"))
                .isEqualTo(new Rejected(
                        "Its constructor or its descriptor failed.", "java.lang.IllegalStateException: no database"));
    }

    @Test
    void whatItsRegistrationThrew() {
        PluginJar.of("needy")
                .register("throw new IllegalStateException(\"no database\");")
                .to(folder, "needy.jar");

        assertThat(state("needy"))
                .isEqualTo(new Rejected("Its registration failed.", "java.lang.IllegalStateException: no database"));
    }

    @Test
    void theReasonBehindAStaticInitializerThatFailed() {
        PluginJar.of("needy")
                .members("static final int SIZE = Integer.parseInt(\"many\");")
                .to(folder, "needy.jar");

        assertThat(state("needy.jar"))
                .isEqualTo(new Rejected(
                        "Its constructor or its descriptor failed.",
                        "java.lang.ExceptionInInitializerError, caused by "
                                + "java.lang.NumberFormatException: For input string: \"many\""));
    }

    @Test
    void theReasonBehindAClassThatCouldNotBeInitialized() {
        PluginJar.of("needy")
                .with("acme.Size", "package acme; class Size { static final int MANY = Integer.parseInt(\"many\"); }")
                .register("try { int size = Size.MANY; } catch (Error first) {} int again = Size.MANY;")
                .to(folder, "needy.jar");

        assertThat(((Rejected) state("needy")).ownWords())
                .startsWith("java.lang.NoClassDefFoundError: Could not initialize class acme.Size, caused by ")
                .contains("NumberFormatException")
                .doesNotContain("Kotlin");
    }

    @Test
    void aTokenInItsWordsIsSeenByNobody() {
        PluginJar.of("leaky")
                .register("throw new IllegalStateException(\"no database for " + SECRET + " yet\");")
                .to(folder, "leaky.jar");

        List<String> log = Logged.by("io.hubcheck.plugin", () -> server = new Server(folder).start());

        assertThat(((Rejected) server.status("leaky").state()).ownWords()).endsWith("no database for hf_… yet");
        assertThat(log).anyMatch(line -> line.contains("hf_…")).noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void aTokenThatItLogsIsSeenByNobody() {
        PluginJar.of("leaky").register("""
                        registrar.getContext().getLogger().log(System.Logger.Level.INFO, "Logged in as {0}", "%s");
                        """.formatted(SECRET)).to(folder, "leaky.jar");

        assertThat(Logged.by("plugin.leaky", () -> server = new Server(folder).start()))
                .containsExactly("Logged in as hf_…");
    }

    @Test
    void noDescriptor() {
        PluginJar.of("nobody").with("acme.Nobody", """
                        package acme;
                        public class Nobody extends Plugin {
                            public io.hubcheck.api.spi.PluginDescriptor getDescriptor() { return null; }
                        }
                        """).service("acme.Nobody").to(folder, "nobody.jar");

        assertThat(state("nobody.jar")).isEqualTo(new Rejected("It says its descriptor is null."));
    }

    @Test
    void aClassThatIsNoPlugin() {
        PluginJar.of("stranger")
                .with("acme.Other", "package acme; public class Other {}")
                .service("acme.Other")
                .to(folder, "stranger.jar");

        assertThat(state("stranger.jar"))
                .isEqualTo(new Rejected("What the jar names as its plugin can't be one: acme.Other not a subtype."));
    }

    @Test
    void moreThanOneClass() {
        PluginJar.of("two")
                .with("acme.Other", "package acme; public class Other extends Plugin {}")
                .service("acme.Plugin\nacme.Other")
                .to(folder, "two.jar");

        assertThat(state("two.jar")).isEqualTo(new Rejected("The jar must name one class as its plugin, and names 2."));
    }
}
