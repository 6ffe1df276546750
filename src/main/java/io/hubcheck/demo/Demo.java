package io.hubcheck.demo;

import io.hubcheck.HubcheckApplication;
import java.net.BindException;
import java.net.URI;
import java.util.function.Function;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.NestedExceptionUtils;

/**
 * Starts the stand-in and, unless {@code --demo.alone} is given, the application against it. {@code --demo.port} is the
 * stand-in's port, 7861 otherwise; all other arguments are the application's. Its data is gone at the end, unless
 * {@code --hubcheck.data-dir} says where to keep it. It serves this machine alone, since anybody can sign in to it as anybody:
 * another {@code --server.address} needs {@code --demo.public=yes-i-know} besides.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        // The application decides later what is logged and how; until then nothing is.
        LoggingSystem.get(Demo.class.getClassLoader()).beforeInitialize();
        DemoArguments given = understood(arguments);
        DemoArguments demo = given.alone() || given.namesFolder() ? given : given.keepingDataIn(DemoFolder.make());
        StandInHub hub = startStandIn(demo.port());
        if (demo.alone()) {
            System.out.println(Announcement.of(hub));
        } else {
            ConfigurableApplicationContext application = startApplication(hub, demo);
            System.out.println(Announcement.of(hub, application));
        }
    }

    private static DemoArguments understood(String... arguments) {
        try {
            return DemoArguments.of(arguments);
        } catch (IllegalArgumentException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
            throw unusable;
        }
    }

    private static StandInHub startStandIn(int port) {
        try {
            return StandInHub.start(StandInOptions.forDemo(port));
        } catch (ApplicationContextException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof BindException) {
                System.err.printf("Port %d is taken: choose another with --demo.port=…%n", port);
                System.exit(1);
            }
            throw e;
        }
    }

    static ConfigurableApplicationContext startApplication(URI hub, DemoArguments demo) {
        return HubcheckApplication.run(demo.forApplicationAgainst(hub));
    }

    static ConfigurableApplicationContext startApplication(StandInHub hub, DemoArguments demo) {
        return startApplication(HubcheckApplication::run, hub, demo);
    }

    /** The two end together. */
    static ConfigurableApplicationContext startApplication(
            Function<String[], ConfigurableApplicationContext> application, StandInHub hub, DemoArguments demo) {
        try {
            ConfigurableApplicationContext context = application.apply(demo.forApplicationAgainst(hub.url()));
            context.addApplicationListener((ContextClosedEvent closed) -> hub.close());
            hub.onClose(context::close);
            return context;
        } catch (RuntimeException e) {
            hub.close();
            throw e;
        }
    }
}
