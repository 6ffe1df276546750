package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.spi.CatalogChange;
import io.hubcheck.api.spi.ChangeListener;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener one change after the other, without anybody waiting for it. */
public final class GuardedListener {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedListener.class);
    private static final int MOST_WAITING = 16;

    private final CallSite site;
    private final Held<ChangeListener> listener;
    private final OneAtATime turn = new OneAtATime();
    private final Queue<CatalogChange> waiting = new ArrayDeque<>();
    private boolean telling;

    GuardedListener(CallSite site, Held<ChangeListener> listener) {
        this.site = site;
        this.listener = listener;
    }

    /** Has the change told when its turn has come; returns at once. */
    public synchronized void tell(CatalogChange change) {
        if (waiting.size() == MOST_WAITING) {
            waiting.remove();
            LOG.warn("Plugin {}: a listener is so slow that a change is not told", site.plugin());
        }
        waiting.add(change);
        if (!telling) {
            Thread.ofVirtual().inheritInheritableThreadLocals(false).start(this::tellAll);
            telling = true;
        }
    }

    private void tellAll() {
        for (CatalogChange next = next(); next != null; next = next()) {
            tellOne(next);
        }
    }

    /** Whatever is wrong with one, the next must be told. */
    private void tellOne(CatalogChange change) {
        try {
            site.call(() -> turn.run(() -> {
                listener.get().changed(change);
                return change;
            }));
        } catch (RuntimeException | Error broken) {
            LOG.error("Plugin {}: a change could not be told", site.plugin(), broken);
        }
    }

    private synchronized @Nullable CatalogChange next() {
        telling = !waiting.isEmpty();
        return waiting.poll();
    }
}
