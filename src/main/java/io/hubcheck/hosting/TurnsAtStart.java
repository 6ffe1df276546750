package io.hubcheck.hosting;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends what {@code container/start} begins: amid a start, threads that wake up wait for their turn instead of breaking in on the
 * others. That is for work that nobody waits for, so it ends when the first page is out.
 */
final class TurnsAtStart implements ApplicationListener<ApplicationReadyEvent> {

    /** What the script says if threads take turns. */
    static final String PROPERTY = "hubcheck.start.turns";

    private static final Logger LOG = LoggerFactory.getLogger(TurnsAtStart.class);

    private final long process;
    private final Executor afterFirstPage;

    TurnsAtStart(long process, Executor afterFirstPage) {
        this.process = process;
        this.afterFirstPage = afterFirstPage;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent started) {
        if (Boolean.getBoolean(PROPERTY)) {
            afterFirstPage.execute(this::end);
        }
    }

    private void end() {
        try {
            Process change = new ProcessBuilder(
                            List.of("chrt", "--all-tasks", "--other", "--pid", "0", Long.toString(process)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int status = change.waitFor();
            if (status != 0) {
                LOG.warn("Threads keep taking turns as during the start, since chrt ended with {}", status);
            }
        } catch (IOException e) {
            LOG.warn("Threads keep taking turns as during the start, since chrt could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
