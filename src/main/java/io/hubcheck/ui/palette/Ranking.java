package io.hubcheck.ui.palette;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The few that fit best of many; of two that fit equally well, the one that was added first. */
final class Ranking<T> {

    private final int limit;
    private final Map<Closeness, List<T>> found = new EnumMap<>(Closeness.class);

    Ranking(int limit) {
        this.limit = limit;
    }

    void add(T one, Closeness closeness) {
        if (closeness == Closeness.NONE) {
            return;
        }
        List<T> equals = found.computeIfAbsent(closeness, first -> new ArrayList<>());
        if (equals.size() < limit) {
            equals.add(one);
        }
    }

    List<T> best() {
        return found.values().stream().flatMap(List::stream).limit(limit).toList();
    }
}
