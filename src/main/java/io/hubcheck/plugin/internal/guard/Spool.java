package io.hubcheck.plugin.internal.guard;

import io.hubcheck.plugin.internal.call.IllAnswer;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is written in a temporary file, up to a limit: in memory, a few exports at once could take all of it. */
final class Spool extends Writer {

    private final Path file;
    private final Limited bytes;
    private final Writer text;

    private Spool(Path file, Limited bytes) {
        this.file = file;
        this.bytes = bytes;
        text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /** An empty one, which must be deleted at the end. */
    static Spool ofAtMost(long bytes) throws IOException {
        Path file = Files.createTempFile("hubcheck-export-", ".part");
        return new Spool(file, new Limited(Files.newOutputStream(file), bytes));
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        text.write(from, offset, length);
    }

    @Override
    public void flush() throws IOException {
        text.flush();
    }

    /** Whoever writes may close it, but only its owner knows when it is no longer needed. */
    @Override
    public void close() throws IOException {
        flush();
    }

    /** Ends the writing; who writes may not have noticed that it was too much. */
    void finish() throws IOException {
        flush();
        if (bytes.exceeded) {
            throw new IllAnswer(bytes.message());
        }
    }

    void copyTo(Writer out) throws IOException {
        try (Reader whole = Files.newBufferedReader(file)) {
            whole.transferTo(out);
        }
    }

    /** From now on nothing more can be written, by nobody. */
    void delete() throws IOException {
        try {
            bytes.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static final class Limited extends FilterOutputStream {

        private final long most;
        private long written;
        private boolean exceeded;

        Limited(OutputStream file, long most) {
            super(file);
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int offset, int length) throws IOException {
            exceeded |= length > most - written;
            if (exceeded) {
                throw new IOException(message());
            }
            out.write(some, offset, length);
            written += length;
        }

        String message() {
            return "It wrote more than " + most + " bytes.";
        }
    }
}
