package io.hubcheck.plugin.internal.call;

import io.hubcheck.api.Problem;
import io.hubcheck.plugin.PluginException;
import io.hubcheck.plugin.PluginFailure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a call into a plugin. */
public sealed interface Reply<T extends @Nullable Object> {

    /** It answered. */
    record Given<T extends @Nullable Object>(T answer) implements Reply<T> {}

    /**
     * It did not.
     *
     * @param failure in which way
     * @param sentence for anyone, with the plugin's name, and without what the plugin said
     * @param why for the administrator
     * @param retryAt when it is worth asking again, or null if nobody can say
     */
    record Missed<T extends @Nullable Object>(
            PluginFailure failure,
            String sentence,
            Fault why,
            @Nullable Instant retryAt) implements Reply<T> {

        /** The same as something to throw. */
        public PluginException asException() {
            return new PluginException(problem());
        }

        /** The same for anyone. */
        public Problem problem() {
            return new Problem(failure.code(), sentence, retryAt);
        }
    }
}
