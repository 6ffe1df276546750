package io.hubcheck.plugin.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Does something to all of a list at once, since each may take its whole time. */
final class SideBySide {

    private SideBySide() {}

    static <T, R> List<R> each(List<T> list, Function<T, R> step) {
        return list.stream()
                .gather(Gatherers.mapConcurrent(Math.max(1, list.size()), step))
                .toList();
    }
}
