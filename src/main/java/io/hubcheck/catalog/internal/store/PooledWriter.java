package io.hubcheck.catalog.internal.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes numbers, words and whole values in few bytes; a value that comes again is written as its number. */
final class PooledWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final Map<Object, Integer> pool = new HashMap<>();

    byte[] bytes() {
        return out.toByteArray();
    }

    /** A number, small ones in one byte; negative ones take ten. */
    void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    void fraction(double value) {
        out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    void flag(boolean value) {
        out.write(value ? 1 : 0);
    }

    void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void word(String value) {
        pooled(value, this::text);
    }

    /** The whole value the first time, its number afterwards. */
    <T> void pooled(T value, Consumer<T> body) {
        Integer known = pool.get(value);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        body.accept(value);
        pool.put(value, pool.size() + 1);
    }

    <T> void optional(@Nullable T value, Consumer<T> body) {
        flag(value != null);
        if (value != null) {
            body.accept(value);
        }
    }

    <T> void list(List<T> values, Consumer<T> body) {
        number(values.size());
        values.forEach(body);
    }
}
