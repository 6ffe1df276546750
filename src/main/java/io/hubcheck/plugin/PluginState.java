package io.hubcheck.plugin;

/** Whether a plugin is at work. */
public sealed interface PluginState {

    /** It is, though some of its extensions may be suspended. */
    record Enabled() implements PluginState {}

    /** Somebody has disabled it. */
    record Disabled() implements PluginState {}

    /**
     * It could not be loaded.
     *
     * @param reason why, in a sentence
     */
    record Rejected(String reason) implements PluginState {}
}
