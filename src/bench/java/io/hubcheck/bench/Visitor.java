package io.hubcheck.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Somebody who looks at the catalogue and clicks on a column's header now and then. */
final class Visitor implements AutoCloseable {

    static final Duration BETWEEN = Duration.ofSeconds(5);

    /** Five minutes, as browsers have it. */
    private static final int CLICKS_A_HEARTBEAT = 60;

    private final OpenPage page;
    private final List<Click> clicks;
    private int clicked;

    Visitor(OpenPage page, List<Click> clicks) {
        this.page = page;
        this.clicks = clicks;
    }

    /**
     * Stays and clicks. Who has to wait for an answer is late with the next click, which then counts from when it was due.
     *
     * @param first when to click first, as {@link System#nanoTime()} has it
     * @param end when to stop
     */
    void stay(long first, long end, Clicked heard) throws InterruptedException {
        for (long due = first; due < end && System.nanoTime() < end; due += BETWEEN.toNanos()) {
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            try {
                page.click(clicks.get(clicked++ % clicks.size()));
                heard.milliseconds().add((System.nanoTime() - due) / 1e6);
                page.confirm();
                if (clicked % CLICKS_A_HEARTBEAT == 0) {
                    page.beat();
                }
            } catch (IOException | IllegalStateException fault) {
                heard.faults().add(fault.toString());
            }
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
