package io.hubcheck.api.spi;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Stable;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/**
 * Writes offers in a form of its own.
 *
 * <p>Called on any thread, possibly on several at once, within a minute.
 */
@Stable
@FunctionalInterface
public interface Exporter {

    /**
     * Writes all offers; the host closes both.
     *
     * @param offers those that pass the reader's filters, in their order; can be gone through once
     * @param out writes UTF-8
     * @throws IOException if {@code out} does, since it takes no more than 32 MB; what was written then is thrown away, even
     *     if this is not passed on
     */
    void export(Stream<Offer> offers, Writer out) throws IOException;
}
