package io.hubcheck.hub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the Hub lets one caller ask of one bucket, as its last answer said.
 *
 * @param bucket the Hub's name for it, such as {@code api}; where it refuses without naming one, what was asked for, such
 *     as {@code whoami}
 * @param caller by whom
 * @param remaining requests left in the current window
 * @param quota requests in a whole window, or null if not said
 * @param resetsAt when the window ends
 */
public record Budget(
        String bucket,
        CredentialKey caller,
        long remaining,
        @Nullable Long quota,
        Instant resetsAt) {}
