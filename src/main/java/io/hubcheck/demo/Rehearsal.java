package io.hubcheck.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Goes once through what nearly every server does, and ends: for a JVM that learns from it what to have ready. Nothing
 * leaves the machine, and nothing but a folder of its own is read or written.
 */
public final class Rehearsal {

    /** The second finds on the disk what the first has read. Together they ask the stand-in far less than its quotas allow. */
    private static final int STARTS = 2;

    private Rehearsal() {}

    public static void main(String[] none) throws IOException {
        LoggingSystem.get(Rehearsal.class.getClassLoader()).beforeInitialize();
        Path folder = DemoFolder.make();
        try (StandInApart hub = StandInApart.start()) {
            for (int time = 0; time < STARTS; time++) {
                start(hub.url(), folder);
            }
        }
    }

    private static void start(URI hub, Path folder) throws IOException {
        DemoArguments arguments = DemoArguments.of(
                        "--server.address=127.0.0.1", "--server.port=0", "--hubcheck.plugins.dir=")
                .keepingDataIn(folder);
        try (ConfigurableApplicationContext application = Demo.startApplication(hub, arguments)) {
            FirstVisit visit = new FirstVisit(URI.create(
                    "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port")));
            visit.asksTheApi();
            visit.opensTheFirstPage();
        }
    }
}
