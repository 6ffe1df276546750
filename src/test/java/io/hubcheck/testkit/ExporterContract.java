package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.Exporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each {@link Exporter} must stand: extend it, and say which one. */
public abstract class ExporterContract {

    /** The exporter, as it is registered. */
    protected abstract Exporter exporter();

    /** What it writes. */
    protected final String written(Stream<Offer> offers) {
        StringWriter out = new StringWriter();
        try {
            exporter().export(offers, out);
        } catch (IOException why) {
            throw new UncheckedIOException(why);
        }
        return out.toString();
    }

    @Test
    final void itWritesWhateverOffersThereAre() {
        written(SampleOffers.all().stream());
    }

    @Test
    final void itWritesNoOffersToo() {
        written(Stream.empty());
    }

    @Test
    final void itWritesTheSameOffersAlike() {
        assertEquals(written(SampleOffers.all().stream()), written(SampleOffers.all().stream()));
    }

    @Test
    final void itStopsWhenItsReaderHasGone() {
        IOException gone = new IOException("The reader has gone");

        IOException thrown = assertThrows(
                IOException.class, () -> exporter().export(SampleOffers.all().stream(), new BrokenWriter(gone)));

        assertSame(gone, thrown);
    }

    private static final class BrokenWriter extends Writer {

        private final IOException why;

        BrokenWriter(IOException why) {
            this.why = why;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw why;
        }

        @Override
        public void flush() throws IOException {
            throw why;
        }

        @Override
        public void close() {}
    }
}
