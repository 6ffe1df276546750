package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.SideBySide;
import io.hubcheck.plugin.internal.Slot.Condition;
import io.hubcheck.plugin.internal.load.Candidate;
import io.hubcheck.plugin.internal.load.RejectedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which plugin is at work under which id, and says why one is not. For use by one thread at a time. */
record SlotFiller(Activator activator, DisabledPlugins disabled) {

    /** How far loading has got with one candidate. */
    private sealed interface Step {
        record Settled(Slot slot) implements Step {}

        record Ready(Candidate candidate, Opened opened) implements Step {}
    }

    /** Who has an id already, and where that came from. */
    private record Owner(String id, String label) {
        static Owner of(Slot slot) {
            return new Owner(slot.id(), slot.candidate().origin().label());
        }
    }

    /** A slot for each candidate, in their order; of those with the same id the first has it, and before all who is there. */
    List<Slot> fill(List<Candidate> candidates, List<Slot> there) {
        Map<String, Owner> taken = new HashMap<>();
        there.forEach(slot -> taken.put(key(slot.id()), Owner.of(slot)));
        List<Step> steps = SideBySide.each(candidates, this::open).stream()
                .map(step -> oneAnId(step, taken))
                .toList();
        return SideBySide.each(steps, this::settle);
    }

    private Step open(Candidate candidate) {
        Optional<String> known = disabled.idFrom(candidate.origin().label());
        if (known.isPresent()) {
            return new Step.Settled(new Slot(candidate, known.get(), null, new Condition.Off()));
        }
        try {
            return new Step.Ready(candidate, activator.open(candidate));
        } catch (RejectedException why) {
            return new Step.Settled(nameless(candidate, why.state()));
        }
    }

    private Step oneAnId(Step step, Map<String, Owner> taken) {
        return switch (step) {
            case Step.Settled(Slot slot) -> oneAnId(slot, taken);
            case Step.Ready(Candidate candidate, Opened opened) -> oneAnId(candidate, opened, taken);
        };
    }

    private static Step oneAnId(Slot slot, Map<String, Owner> taken) {
        Owner first = taken.putIfAbsent(key(slot.id()), Owner.of(slot));
        return new Step.Settled(first == null ? slot : duplicate(slot.candidate(), slot.id(), first));
    }

    private Step oneAnId(Candidate candidate, Opened opened, Map<String, Owner> taken) {
        String id = opened.descriptor().id();
        Owner first =
                taken.putIfAbsent(key(id), new Owner(id, candidate.origin().label()));
        if (first != null) {
            opened.close();
            return new Step.Settled(duplicate(candidate, id, first));
        }
        if (disabled.contains(id)) {
            opened.close();
            return new Step.Settled(new Slot(candidate, id, opened.descriptor().version(), new Condition.Off()));
        }
        return new Step.Ready(candidate, opened);
    }

    private Slot settle(Step step) {
        return switch (step) {
            case Step.Settled(Slot slot) -> slot;
            case Step.Ready(Candidate candidate, Opened opened) -> register(candidate, opened);
        };
    }

    private Slot register(Candidate candidate, Opened opened) {
        try {
            return Slot.running(candidate, activator.register(opened));
        } catch (RejectedException why) {
            return new Slot(
                    candidate,
                    opened.descriptor().id(),
                    opened.descriptor().version(),
                    new Condition.Rejected(why.state()));
        }
    }

    /** The slot of a plugin that shall be at work, and of one that can't be if so; the same if it is already. */
    Slot enabled(Slot slot, List<Slot> all) {
        if (slot.condition() instanceof Condition.Running) {
            return slot;
        }
        disabled.remove(slot.id());
        Candidate candidate = slot.candidate().asItIsNow();
        try {
            Opened opened = activator.open(candidate);
            String id = opened.descriptor().id();
            Optional<Slot> other = all.stream()
                    .filter(each -> !each.equals(slot) && key(each.id()).equals(key(id)))
                    .findFirst();
            if (other.isPresent()) {
                opened.close();
                return duplicate(candidate, id, Owner.of(other.get()));
            }
            return register(candidate, opened);
        } catch (RejectedException why) {
            return new Slot(candidate, slot.id(), slot.version(), new Condition.Rejected(why.state()));
        }
    }

    /** The slot of a plugin that shall no longer be at work; the same if it isn't. */
    Slot disabled(Slot slot) {
        if (!(slot.condition() instanceof Condition.Running)) {
            return slot;
        }
        disabled.add(slot.id(), slot.candidate().origin().label());
        return slot.off();
    }

    /** Settings don't tell ids apart by their hyphens; what has a dot is the name of a file, and has none. */
    private static String key(String id) {
        return id.contains(".") ? id : id.replace("-", "");
    }

    private static Slot duplicate(Candidate candidate, String id, Owner first) {
        String hyphens = first.id().equals(id) ? "" : " as '" + first.id() + "', and hyphens don't tell ids apart";
        return nameless(
                candidate,
                new PluginState.Rejected("Its id '" + id + "' is taken by " + first.label() + hyphens + "."));
    }

    private static Slot nameless(Candidate candidate, PluginState.Rejected why) {
        return new Slot(candidate, candidate.origin().label(), null, new Condition.Rejected(why));
    }
}
