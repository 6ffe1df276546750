package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that fails again and again is left alone for a while. */
class SuspensionStoryTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger(1);

    @TempDir
    Path folder;

    private Server server;

    @BeforeEach
    void aPluginThatFailsFiveTimes() {
        System.getProperties().put("calls", calls);
        System.getProperties().put("broken", broken);
        PluginJar.of("moody").register("""
                        registrar.check("look", facts -> {
                            board("calls", java.util.concurrent.atomic.AtomicInteger.class).incrementAndGet();
                            if (board("broken", java.util.concurrent.atomic.AtomicInteger.class).get() > 0) {
                                throw new IllegalStateException();
                            }
                            return Finding.pass("any", "Fine.", null);
                        });
                        registrar.check("sound", facts -> Finding.pass("any", "Fine.", null));
                        """).to(folder, "moody.jar");
        server = new Server(folder).start();
        for (int i = 0; i < 5; i++) {
            assertThat(ask("look").code()).isEqualTo("plugin_failed");
        }
    }

    @AfterEach
    void stop() {
        server.close();
        System.getProperties().remove("calls");
        System.getProperties().remove("broken");
    }

    private Finding ask(String check) {
        return Objects.requireNonNull(server.plugins().checks().get("moody/" + check))
                .check(Samples.facts());
    }

    @Test
    void afterFiveFailuresInARowItIsNotAskedForAMinute() {
        server.clock().advance(Duration.ofSeconds(59));

        assertThat(ask("look").code()).isEqualTo("plugin_suspended");
        assertThat(calls).hasValue(5);
        assertThat(server.status("moody").calls().suspended()).containsExactly("check moody/look");
    }

    @Test
    void itsOtherCheckIsStillAsked() {
        assertThat(ask("sound").code()).isEqualTo("ok");
    }

    @Test
    void afterAMinuteOneCallShowsThatItIsStillBroken() {
        server.clock().advance(Duration.ofSeconds(60));

        assertThat(ask("look").code()).isEqualTo("plugin_failed");
        assertThat(ask("look").code()).isEqualTo("plugin_suspended");
        assertThat(calls).hasValue(6);
    }

    @Test
    void afterAMinuteOneCallShowsThatItIsWellAgain() {
        server.clock().advance(Duration.ofSeconds(60));
        broken.set(0);

        assertThat(ask("look").code()).isEqualTo("ok");
        assertThat(ask("look").code()).isEqualTo("ok");
        assertThat(server.status("moody").calls().suspended()).isEmpty();
    }

    @Test
    void whoeverEnablesItAgainStartsAfresh() {
        broken.set(0);
        server.plugins().disable("moody");
        server.plugins().enable("moody");

        assertThat(ask("look").code()).isEqualTo("ok");
        assertThat(server.status("moody").calls().failures()).isZero();
        assertThat(server.status("moody").calls().calls()).isEqualTo(1);
        assertThat(server.status("moody").calls().p95()).isPositive();
    }
}
