package io.hubcheck.plugin;

import org.jspecify.annotations.Nullable;

/** Whether a plugin is at work. */
public sealed interface PluginState {

    /** It is, though some of its extensions may be suspended. */
    record Enabled() implements PluginState {}

    /** Somebody has disabled it. */
    record Disabled() implements PluginState {}

    /**
     * It could not be loaded.
     *
     * @param reason why, in a sentence for anyone
     * @param ownWords what the plugin itself threw, in one line, for those who run the server; null if it threw nothing
     */
    record Rejected(String reason, @Nullable String ownWords) implements PluginState {

        /** For a reason of the host's own. */
        public Rejected(String reason) {
            this(reason, null);
        }

        /** Both, for those who run the server. */
        public String inFull() {
            return ownWords == null ? reason : reason + " " + ownWords;
        }
    }
}
