package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator sets things for plugins, and not always well. */
class SettingsStoryTest {

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private static PluginJar plugin(String id) {
        return PluginJar.of(id).register("registrar.check(\"look\", facts -> Finding.pass(\"any\", \"Fine.\", null));");
    }

    private String reasonOf(String id) {
        assertThat(server.status(id).state()).isInstanceOf(PluginState.Rejected.class);
        return ((PluginState.Rejected) server.status(id).state()).reason();
    }

    @Test
    void settingsThatCannotBeReadRejectTheirPluginAlone() {
        plugin("one").to(folder, "a.jar");
        plugin("sound").to(folder, "c.jar");

        server = new Server(folder).set("settings.one", "scalar").start();

        assertThat(server.plugins().checks()).containsOnlyKeys("sound/look");
        assertThat(reasonOf("one")).contains("hubcheck.plugins.settings.one").doesNotContain("scalar");
    }

    @Test
    void enablingItAgainDoesNotHelpAndIsNoFault() {
        plugin("one").to(folder, "a.jar");
        server = new Server(folder).set("settings.one", "scalar").start();

        assertThat(server.plugins().enable("one").state()).isInstanceOf(PluginState.Rejected.class);
        assertThat(server.plugins().enable("one").state()).isInstanceOf(PluginState.Rejected.class);
    }

    /** As far as settings go, {@code price-ceiling} and {@code priceceiling} are the same word. */
    @Test
    void ofTwoIdsThatSettingsCannotTellApartTheFirstHasItAndTheOtherIsReported() {
        plugin("price-ceiling").to(folder, "a.jar");
        plugin("priceceiling").to(folder, "b.jar");

        server = new Server(folder).set("settings.price-ceiling.key", "secret").start();

        assertThat(server.plugins().checks()).containsOnlyKeys("price-ceiling/look");
        assertThat(reasonOf("b.jar"))
                .isEqualTo(
                        "Its id 'priceceiling' is taken by a.jar as 'price-ceiling', and hyphens don't tell ids apart.");
        assertThat(server.plugins().enable("b.jar").state()).isInstanceOf(PluginState.Rejected.class);
    }
}
