package io.hubcheck.catalog;

import java.util.stream.IntStream;

/** The places that a page of a list shows. */
final class Page {

    private Page() {}

    static IntStream of(int size, int offset, int limit) {
        return IntStream.range(Math.min(offset, size), (int) Math.min((long) offset + limit, size));
    }
}
