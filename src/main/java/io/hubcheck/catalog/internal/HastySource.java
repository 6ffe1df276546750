package io.hubcheck.catalog.internal;

import io.hubcheck.api.Problem;
import io.hubcheck.api.spi.CatalogSource;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.HarvestException;
import io.hubcheck.api.spi.HarvestProgress;
import io.hubcheck.trace.RequestId;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A source that is given up sooner than it would be by itself, since everybody waits for what others say. */
record HastySource(CatalogSource source, Duration patience) implements CatalogSource {

    @Override
    public Harvest harvest(HarvestProgress progress) {
        FutureTask<Harvest> reading = new FutureTask<>(() -> source.harvest(progress));
        Thread.startVirtualThread(RequestId.carry(reading));
        try {
            return reading.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new HarvestException(givenUp("It took longer than the first refresh may wait for a plugin, "
                    + patience.toSeconds() + " seconds. It is read again soon, with more time."));
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
            throw new HarvestException(givenUp("It was not waited for."));
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException why ? why : new IllegalStateException(broken);
        } finally {
            reading.cancel(true);
        }
    }

    private static Problem givenUp(String why) {
        return new Problem("plugin_timeout", why, null);
    }
}
