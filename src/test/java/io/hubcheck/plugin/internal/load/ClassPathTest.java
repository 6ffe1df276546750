package io.hubcheck.plugin.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.api.spi.PluginDescriptor;
import io.hubcheck.api.spi.Registrar;
import io.hubcheck.plugin.PluginOrigin;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that somebody has put on the class path of the server itself. */
class ClassPathTest {

    @TempDir
    Path directory;

    @Test
    void areFoundInOrderAndOneThatIsMissingStopsNoOther() throws Throwable {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(HubcheckPlugin.class.getName()), "acme.Missing\n" + Present.class.getName() + "\n");
        try (URLClassLoader application = new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {

            List<Candidate> found = Candidates.onClassPath(application);

            assertThat(found).hasSize(2);
            assertThatThrownBy(() -> found.getFirst().open())
                    .isInstanceOf(RejectedException.class)
                    .hasMessageContaining("acme.Missing");
            assertThat(found.getLast().origin()).isEqualTo(new PluginOrigin.ClassPath(Present.class.getName()));
            assertThat(found.getLast().open().maker().run()).isInstanceOf(Present.class);
        }
    }

    /** As it says. */
    public static final class Present implements HubcheckPlugin {

        @Override
        public PluginDescriptor getDescriptor() {
            return new PluginDescriptor("present", "1", API_LEVEL);
        }

        @Override
        public void register(Registrar registrar) {}
    }
}
