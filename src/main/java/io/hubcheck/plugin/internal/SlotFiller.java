package io.hubcheck.plugin.internal;

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

    /** A slot for each candidate, in their order; of those with the same id the first has it. */
    List<Slot> fill(List<Candidate> candidates) {
        Map<String, String> taken = new HashMap<>();
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
            return new Step.Settled(nameless(candidate, why.reason()));
        }
    }

    private Step oneAnId(Step step, Map<String, String> taken) {
        return switch (step) {
            case Step.Settled(Slot slot) -> oneAnId(slot, taken);
            case Step.Ready(Candidate candidate, Opened opened) -> oneAnId(candidate, opened, taken);
        };
    }

    private static Step oneAnId(Slot slot, Map<String, String> taken) {
        String label = slot.candidate().origin().label();
        String first = taken.putIfAbsent(slot.id(), label);
        return new Step.Settled(first == null ? slot : duplicate(slot.candidate(), slot.id(), first));
    }

    private Step oneAnId(Candidate candidate, Opened opened, Map<String, String> taken) {
        String id = opened.descriptor().id();
        String first = taken.putIfAbsent(id, candidate.origin().label());
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
                    new Condition.Rejected(why.reason()));
        }
    }

    /** The slot of a plugin that shall be at work, and of one that can't be if so; the same if it is already. */
    Slot enabled(Slot slot, List<Slot> all) {
        if (slot.condition() instanceof Condition.Running) {
            return slot;
        }
        disabled.remove(slot.id());
        try {
            Opened opened = activator.open(slot.candidate());
            String id = opened.descriptor().id();
            Optional<Slot> other = all.stream()
                    .filter(each -> !each.equals(slot) && each.id().equals(id))
                    .findFirst();
            if (other.isPresent()) {
                opened.close();
                return duplicate(
                        slot.candidate(), id, other.get().candidate().origin().label());
            }
            return register(slot.candidate(), opened);
        } catch (RejectedException why) {
            return slot.rejected(why.reason());
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

    private static Slot duplicate(Candidate candidate, String id, String first) {
        return nameless(candidate, "Its id '" + id + "' is taken by " + first + ".");
    }

    private static Slot nameless(Candidate candidate, String reason) {
        return new Slot(candidate, candidate.origin().label(), null, new Condition.Rejected(reason));
    }
}
