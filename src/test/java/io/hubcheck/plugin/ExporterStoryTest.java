package io.hubcheck.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.spi.Exporter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin writes a file for a reader: the whole of it, or nothing. */
class ExporterStoryTest {

    @TempDir
    Path folder;

    private Server server;

    @AfterEach
    void stop() {
        server.close();
    }

    private Exporter exporter(String body) {
        PluginJar.of("bad")
                .register("registrar.exporter(new ExportFormat(\"list\", \"List\", \"text/plain\", \"txt\"),"
                        + " (offers, out) -> {" + body + "});")
                .to(folder, "bad.jar");
        server = new Server(folder).start();
        return server.plugins().exporters().firstEntry().getValue();
    }

    @Test
    void anExportIsWrittenWhole() throws Exception {
        StringWriter out = new StringWriter();

        exporter("for (Offer offer : (Iterable<Offer>) offers::iterator) { out.write(offer.model() + \"\\n\"); }")
                .export(Stream.of(Samples.OFFER, Samples.OFFER), out);

        assertThat(out).hasToString("acme/chatter\nacme/chatter\n");
        assertThat(server.plugins().exporters().firstEntry().getKey().id()).isEqualTo("bad/list");
    }

    @Test
    void halfAnExportIsNotWritten() {
        StringWriter out = new StringWriter();
        Exporter exporter = exporter("out.write(\"half\"); throw new IllegalStateException();");

        assertThatThrownBy(() -> exporter.export(Stream.of(Samples.OFFER), out))
                .isInstanceOfSatisfying(
                        PluginException.class,
                        why -> assertThat(why.problem().code()).isEqualTo("plugin_failed"));
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) out.write(page);",
                // A PrintWriter keeps to itself that it could not write.
                "java.io.PrintWriter text = new java.io.PrintWriter(out); while (!text.checkError()) text.write(page);",
            })
    void anExportWithoutEndIsStoppedAndNotWrittenEvenIfItsPluginDoesNotMind(String body) {
        StringWriter out = new StringWriter();
        Exporter exporter = exporter("char[] page = new char[1 << 20];" + body);

        assertThatThrownBy(() -> exporter.export(Stream.of(), out)).isInstanceOf(PluginException.class);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void whoClosesWhatItWritesToWroteItAll() throws Exception {
        StringWriter out = new StringWriter();

        exporter("try (out) { out.write(\"größer\"); }").export(Stream.of(), out);

        assertThat(out).hasToString("größer");
    }
}
