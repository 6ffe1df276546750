package io.hubcheck.catalog.internal;

import io.hubcheck.api.spi.HarvestProgress;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts for one source, and for the refresh that it is part of. Safe for use by many threads. */
final class SourceProgress implements HarvestProgress {

    private final RunningRefresh refresh;
    private final AtomicInteger requests = new AtomicInteger();

    SourceProgress(RunningRefresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public void pageRead() {
        refresh.pageRead();
    }

    @Override
    public void requestSent() {
        requests.incrementAndGet();
    }

    int requests() {
        return requests.get();
    }
}
