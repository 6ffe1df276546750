package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.Exporter;
import io.hubcheck.plugin.PluginException;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/**
 * Gives out what an exporter wrote when it has come to a good end: half a file would look like a whole one, and one that
 * is no longer waited for must not write into somebody else's answer.
 */
record GuardedExporter(CallSite site, Held<Exporter> exporter) implements Exporter {

    private static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    @Override
    public void export(Stream<Offer> offers, Writer out) throws IOException {
        switch (site.call(() -> written(offers))) {
            case Given<BoundedWriter>(BoundedWriter whole) -> out.append(whole.written());
            case Missed<BoundedWriter> missed ->
                throw new PluginException(new Problem(missed.failure().code(), missed.sentence(), missed.retryAt()));
        }
    }

    private BoundedWriter written(Stream<Offer> offers) throws IOException {
        BoundedWriter writer = new BoundedWriter(MOST_CHARACTERS);
        exporter.get().export(offers, writer);
        return writer;
    }
}
