package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.Exporter;
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

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    @Override
    public void export(Stream<Offer> offers, Writer out) throws IOException {
        Spool spool = Spool.ofAtMost(MOST_BYTES);
        try {
            switch (site.call(() -> written(offers, spool))) {
                case Given<Spool>(Spool whole) -> whole.copyTo(out);
                case Missed<Spool> missed -> throw missed.asException();
            }
        } finally {
            spool.delete();
        }
    }

    private Spool written(Stream<Offer> offers, Spool spool) throws IOException {
        exporter.get().export(offers, spool);
        spool.finish();
        return spool;
    }
}
