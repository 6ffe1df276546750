package io.hubcheck.plugin.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.HandClock;
import io.hubcheck.plugin.PluginFailure;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;

/** The machine has no thread left for a call; that must not cost the plugin a turn for ever. */
class NoThreadTest {

    private static final CallLimits ONE_AT_A_TIME = new CallLimits(1, 5, Duration.ofMinutes(1));

    private final Queue<Throwable> troubles = new ArrayBlockingQueue<>(3);

    /** As long as there is trouble, it has that instead of a thread. */
    private final ThreadFactory threads = work -> switch (troubles.poll()) {
        case null -> new Thread(work);
        case RuntimeException broken -> throw broken;
        case Error broken -> throw broken;
        case Throwable other -> throw new IllegalStateException(other);
    };

    @Test
    void theCallFailsAndTheNextHasItsTurn() {
        troubles.add(new OutOfMemoryError("unable to create native thread"));
        troubles.add(new IllAnswer("It is disabled."));
        try (PluginCalls calls = new PluginCalls("unlucky", threads, ONE_AT_A_TIME, new HandClock())) {
            CallSite site = calls.site("check unlucky/look", Duration.ofMinutes(1));

            assertThat(site.call(() -> "answer")).isInstanceOfSatisfying(Reply.Missed.class, missed -> {
                assertThat(missed.failure()).isEqualTo(PluginFailure.FAILED);
                assertThat(missed.why().line()).contains("unable to create native thread");
            });
            assertThat(site.call(() -> "answer")).isInstanceOf(Reply.Missed.class);
            assertThat(site.call(() -> "answer")).isEqualTo(new Reply.Given<>("answer"));
            assertThat(calls.figures().hanging()).isZero();
        }
    }

    @Test
    void aTrialThatCouldNotBeMadeIsFollowedByAnother() {
        HandClock clock = new HandClock();
        CallLimits one = new CallLimits(1, 1, Duration.ofMinutes(1));
        troubles.add(new OutOfMemoryError());
        troubles.add(new OutOfMemoryError());
        try (PluginCalls calls = new PluginCalls("unlucky", threads, one, clock)) {
            CallSite site = calls.site("check unlucky/look", Duration.ofMinutes(1));
            site.call(() -> "answer");
            clock.advance(Duration.ofMinutes(1));
            site.call(() -> "answer");
            clock.advance(Duration.ofMinutes(1));

            assertThat(site.call(() -> "answer")).isEqualTo(new Reply.Given<>("answer"));
        }
    }
}
