package io.hubcheck.demo;

import io.hubcheck.HubcheckApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Starts the stand-in and, unless {@code --demo.alone} is given, the application against it. {@code --demo.port} is the
 * stand-in's port, 7861 otherwise; all other arguments are the application's.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) {
        DemoArguments demo = DemoArguments.of(arguments);
        StandInHub hub = StandInHub.start(StandInOptions.forDemo(demo.port()));
        if (demo.alone()) {
            System.out.println(Announcement.of(hub));
        } else {
            ConfigurableApplicationContext application = startApplication(HubcheckApplication.class, hub, demo);
            System.out.println(Announcement.of(hub, application));
        }
    }

    /** The two end together. */
    static ConfigurableApplicationContext startApplication(Class<?> application, StandInHub hub, DemoArguments demo) {
        try {
            ConfigurableApplicationContext context =
                    SpringApplication.run(application, demo.forApplicationAgainst(hub.url()));
            context.addApplicationListener((ContextClosedEvent closed) -> hub.close());
            hub.onClose(context::close);
            return context;
        } catch (RuntimeException e) {
            hub.close();
            throw e;
        }
    }
}
