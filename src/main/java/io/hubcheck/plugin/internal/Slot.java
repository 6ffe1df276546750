package io.hubcheck.plugin.internal;

import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.internal.guard.Extensions;
import io.hubcheck.plugin.internal.load.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * One plugin's place among the others; immutable.
 *
 * @param id the id that is its own here, or the label of its origin
 * @param version as the plugin last said, or null if it has not been asked
 */
record Slot(Candidate candidate, String id, @Nullable String version, Condition condition) {

    /** How it stands. */
    sealed interface Condition {
        record Running(Activation activation) implements Condition {}

        record Off() implements Condition {}

        record Rejected(PluginState.Rejected state) implements Condition {}
    }

    static Slot running(Candidate candidate, Activation activation) {
        return new Slot(
                candidate,
                activation.descriptor().id(),
                activation.descriptor().version(),
                new Condition.Running(activation));
    }

    Slot off() {
        return new Slot(candidate, id, version, new Condition.Off());
    }

    Extensions extensions() {
        return condition instanceof Condition.Running(Activation activation)
                ? activation.extensions()
                : Extensions.NONE;
    }

    PluginStatus status() {
        return switch (condition) {
            case Condition.Running(Activation running) ->
                status(new PluginState.Enabled(), running.extensions(), running.figures());
            case Condition.Off() -> status(new PluginState.Disabled(), Extensions.NONE, CallFigures.NONE);
            case Condition.Rejected(PluginState.Rejected why) -> status(why, Extensions.NONE, CallFigures.NONE);
        };
    }

    private PluginStatus status(PluginState state, Extensions extensions, CallFigures figures) {
        return new PluginStatus(id, version, candidate.origin(), state, extensions.counts(), figures);
    }
}
