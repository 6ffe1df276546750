package io.hubcheck.token;

import io.hubcheck.api.RealCall;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The real calls that were made, each kept in mind for the token that made it. Of two the one counts that was sent last, in whatever
 * order they end, and once a token is refused no answer to a call that was sent before says anything. Safe for use by many
 * threads.
 */
public interface MadeCalls {

    /** For how long after it was sent. */
    Duration MEMORY = Duration.ofMinutes(5);

    /**
     * Makes one, on the caller's own thread, and takes note of what came of it; of nothing if it throws.
     *
     * @param credential one that is present
     * @param call is given the time at which it is sent, which is that of what comes of it
     */
    void make(Credential credential, CalledPair pair, Function<Instant, CallEnd> call);

    /** What came of the last one, or empty if there is none that counts, or the same token has proved the contrary since. */
    Optional<RealCall> last(Credential credential, CalledPair pair);
}
