package io.hubcheck.hosting;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends what {@code container/start} begins: amid a start, threads that wake up wait for their turn instead of breaking in on the
 * others. That is for work that nobody waits for, so it ends soon after.
 */
final class TurnsAtStart implements ApplicationListener<ApplicationReadyEvent> {

    /** What the script says if threads take turns. */
    static final String PROPERTY = "hubcheck.start.turns";

    private static final Logger LOG = LoggerFactory.getLogger(TurnsAtStart.class);

    /** A thread that ends meanwhile ends the command too. */
    private static final int TRIES = 5;

    private final long process;
    private final Executor soon;

    TurnsAtStart(long process, Executor soon) {
        this.process = process;
        this.soon = soon;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        if (Boolean.getBoolean(PROPERTY)) {
            soon.execute(this::end);
        }
    }

    private void end() {
        try {
            int status = change();
            for (int tries = 1; status != 0 && tries < TRIES; tries++) {
                status = change();
            }
            if (status != 0) {
                LOG.warn("Threads keep taking turns as during the start, since chrt ended with {}", status);
            }
        } catch (IOException e) {
            LOG.warn("Threads keep taking turns as during the start, since chrt could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int change() throws IOException, InterruptedException {
        return new ProcessBuilder("chrt", "--all-tasks", "--other", "--pid", "0", Long.toString(process))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
