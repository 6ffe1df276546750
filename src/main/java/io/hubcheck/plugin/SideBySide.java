package io.hubcheck.plugin;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;

/** Asks all of a list at once, since each may be a plugin that takes its whole time. */
public final class SideBySide {

    private SideBySide() {}

    /** The answers in the order of the list. */
    public static <T, R> List<R> each(List<T> list, Function<T, R> step) {
        return list.stream()
                .gather(Gatherers.mapConcurrent(Math.max(1, list.size()), step))
                .toList();
    }
}
