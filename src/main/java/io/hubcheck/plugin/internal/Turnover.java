package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.FolderNews;
import io.hubcheck.plugin.PluginOrigin;
import io.hubcheck.plugin.internal.Slot.Condition;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.PluginFolder.Sight;
import java.util.List;
import java.util.function.Predicate;

/** Which plugins stay, go and come after a look into the folder. Of a jar that is changing, what was read of it stays. */
record Turnover(List<Slot> staying, List<Slot> going, List<Candidate> coming, List<String> changing) {

    static Turnover of(List<Slot> slots, Sight sight) {
        Turnover needed = of(slots, sight, slot -> isGone(slot, sight));
        // Whoever was rejected may have lacked nothing but an id that another had.
        return needed.isNone() ? needed : of(slots, sight, slot -> isGone(slot, sight) || isRejected(slot, sight));
    }

    private static Turnover of(List<Slot> slots, Sight sight, Predicate<Slot> goes) {
        List<Slot> staying = slots.stream().filter(goes.negate()).toList();
        List<Candidate> kept = staying.stream().map(Slot::candidate).toList();
        return new Turnover(
                staying,
                slots.stream().filter(goes).toList(),
                sight.still().stream().filter(jar -> !kept.contains(jar)).toList(),
                labels(sight.changing()));
    }

    private static boolean isGone(Slot slot, Sight sight) {
        return isSettledJar(slot, sight) && !sight.still().contains(slot.candidate());
    }

    private static boolean isRejected(Slot slot, Sight sight) {
        return isSettledJar(slot, sight) && slot.condition() instanceof Condition.Rejected;
    }

    private static boolean isSettledJar(Slot slot, Sight sight) {
        PluginOrigin origin = slot.candidate().origin();
        return origin instanceof PluginOrigin.Jar && !labels(sight.changing()).contains(origin.label());
    }

    boolean isNone() {
        return going.isEmpty() && coming.isEmpty();
    }

    FolderNews news() {
        List<String> read = labels(coming);
        List<String> gone = labels(going.stream().map(Slot::candidate).toList()).stream()
                .filter(jar -> !read.contains(jar))
                .toList();
        return new FolderNews(read, gone, changing);
    }

    private static List<String> labels(List<Candidate> jars) {
        return jars.stream().map(jar -> jar.origin().label()).toList();
    }
}
