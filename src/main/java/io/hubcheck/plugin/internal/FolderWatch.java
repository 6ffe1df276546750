package io.hubcheck.plugin.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks into the plugins' folder again and again while the server runs. */
final class FolderWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final PluginHost host;
    private final Duration pause;
    private volatile @Nullable Thread watching;

    /** @param pause between two looks; zero is never to look */
    FolderWatch(PluginHost host, Duration pause) {
        this.host = host;
        this.pause = pause;
    }

    @Override
    public boolean isAutoStartup() {
        return pause.isPositive();
    }

    @Override
    public void start() {
        Thread thread = Thread.ofVirtual().name("plugins-folder").unstarted(this::watch);
        watching = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = watching;
        watching = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    private void watch() {
        try {
            while (isRunning()) {
                Thread.sleep(pause);
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            host.lookAgain();
        } catch (RuntimeException fault) {
            LOG.error("The plugins' folder could not be looked into", fault);
        }
    }
}
