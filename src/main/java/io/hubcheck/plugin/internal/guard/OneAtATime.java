package io.hubcheck.plugin.internal.guard;

import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.Work;
import java.util.concurrent.atomic.AtomicBoolean;

/** Keeps its promise to a plugin even if an earlier call goes on for which nobody waits any more. */
final class OneAtATime {

    private final AtomicBoolean busy = new AtomicBoolean();

    <T> T run(Work<T> work) throws Throwable {
        if (!busy.compareAndSet(false, true)) {
            throw new IllAnswer("It is still busy with an earlier call.");
        }
        try {
            return work.run();
        } finally {
            busy.set(false);
        }
    }
}
