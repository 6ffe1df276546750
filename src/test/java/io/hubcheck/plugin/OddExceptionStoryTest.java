package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.spi.CatalogChange;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin throws is its own code too, which may break when it is asked what it is. */
class OddExceptionStoryTest {

    private static final String ODD = odd("throw new IllegalStateException();");

    @TempDir
    Path folder;

    private Server server;

    private static String odd(String stackTrace) {
        return "static class Odd extends RuntimeException { public StackTraceElement[] getStackTrace() {" + stackTrace
                + "} }";
    }

    @BeforeEach
    void besideASoundPlugin() {
        PluginJar.of("sound")
                .register("registrar.check(\"look\", facts -> Finding.pass(\"any\", \"Fine.\", null));")
                .to(folder, "sound.jar");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void start(PluginJar jar) {
        jar.to(folder, "bad.jar");
        server = new Server(folder).start();
        assertThat(ask("sound/look").outcome()).isEqualTo(Outcome.PASS);
    }

    private Finding ask(String check) {
        return Objects.requireNonNull(server.plugins().checks().get(check)).check(Samples.facts());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "throw new IllegalStateException();",
                "throw new OutOfMemoryError(\"pretended\");",
                "return null;",
                "return new StackTraceElement[] {null};",
            })
    void ofACheckItIsInconclusive(String stackTrace) {
        start(PluginJar.of("bad")
                .members(odd(stackTrace))
                .register("registrar.check(\"look\", facts -> { throw new Odd(); });"));

        assertThat(ask("bad/look").code()).isEqualTo("plugin_failed");
        assertThat(server.status("bad").calls().failures()).isEqualTo(1);
    }

    @Test
    void ofAConstructorItRejectsThePluginAndNotTheServer() {
        start(PluginJar.of("bad").members(ODD + " public Plugin() { throw new Odd(); }"));

        assertThat(server.status("bad.jar").state())
                .isInstanceOfSatisfying(
                        PluginState.Rejected.class,
                        rejected -> assertThat(rejected.ownWords()).contains("acme.Plugin$Odd"));
    }

    @Test
    void ofClosingItLetsThePluginGo() {
        start(PluginJar.of("bad")
                .with("acme.Closing", """
                        package acme;
                        public class Closing extends Plugin implements AutoCloseable {
                            public void close() { throw new Odd(); }
                        }
                        """)
                .service("acme.Closing")
                .members(ODD));

        assertThat(server.plugins().disable("bad").state()).isEqualTo(new PluginState.Disabled());
        assertThat(server.plugins().enable("bad").state()).isEqualTo(new PluginState.Enabled());
    }

    @Test
    void ofAListenerItDoesNotMakeItDeaf() throws InterruptedException {
        try (Latch heard = new Latch("heard")) {
            start(PluginJar.of("bad").members(ODD).register("""
                            registrar.listener("ear", change -> {
                                if (change.snapshot().equals("1")) {
                                    throw new Odd();
                                }
                                board("heard", CountDownLatch.class).countDown();
                            });
                            """));

            server.plugins().publish(new CatalogChange("1", HandClock.START, List.of()));
            server.plugins().publish(new CatalogChange("2", HandClock.START, List.of()));

            assertThat(heard.opened()).isTrue();
        }
    }
}
