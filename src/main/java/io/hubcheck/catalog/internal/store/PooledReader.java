package io.hubcheck.catalog.internal.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PooledWriter} wrote; a value that came again is one object again. */
final class PooledReader {

    private final ByteBuffer in;
    private final List<Object> pool = new ArrayList<>();

    PooledReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    double fraction() {
        return in.getDouble();
    }

    boolean flag() {
        return in.get() != 0;
    }

    String text() {
        byte[] bytes = new byte[Math.toIntExact(number())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    String word() {
        return pooled(String.class, this::text);
    }

    <T> T pooled(Class<T> type, Supplier<? extends T> body) {
        int known = Math.toIntExact(number());
        if (known > 0) {
            return type.cast(pool.get(known - 1));
        }
        T value = body.get();
        pool.add(value);
        return value;
    }

    <T> @Nullable T optional(Supplier<? extends T> body) {
        return flag() ? body.get() : null;
    }

    <T> List<T> list(Supplier<? extends T> body) {
        int size = Math.toIntExact(number());
        List<T> values = new ArrayList<>(Math.min(size, in.remaining()));
        for (int index = 0; index < size; index++) {
            values.add(body.get());
        }
        return values;
    }
}
