package io.hubcheck.plugin.internal.guard;

import java.io.IOException;
import java.io.Writer;

/** Keeps in memory what is written, up to a limit. */
final class BoundedWriter extends Writer {

    private final StringBuilder written = new StringBuilder();
    private final int most;

    /** @param most how many characters it takes */
    BoundedWriter(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        if (length > most - written.length()) {
            throw new IOException("More than " + most + " characters were written");
        }
        written.append(from, offset, length);
    }

    StringBuilder written() {
        return written;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
