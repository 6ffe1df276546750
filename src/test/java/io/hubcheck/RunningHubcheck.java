package io.hubcheck;

import io.hubcheck.api.spi.HubcheckPlugin;
import io.hubcheck.demo.StandInHub;
import io.hubcheck.demo.StandInOptions;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application on a port, and a stand-in Hub on another that it talks to, on one clock. */
public final class RunningHubcheck implements AutoCloseable {

    private final HandClock clock = new HandClock();
    private final StandInHub hub = StandInHub.start(StandInOptions.forTests().withClock(clock));
    private final List<String> more;
    private final Consumer<GenericApplicationContext> parts;
    private ConfigurableApplicationContext application;

    public RunningHubcheck() {
        this(hub -> {});
    }

    /**
     * @param before what to do to the stand-in before the application starts
     * @param plugins what extends the application
     */
    public RunningHubcheck(Consumer<StandInHub> before, HubcheckPlugin... plugins) {
        more = List.of();
        parts = context -> Stream.of(plugins).forEach(plugin -> add(plugin, context));
        before.accept(hub);
        application = start(0);
    }

    /** @param settings that it is started with besides, as on the command line */
    public RunningHubcheck(List<String> settings) {
        this(settings, context -> {});
    }

    /**
     * @param settings that it is started with besides, as on the command line
     * @param parts adds what it consists of besides
     */
    public RunningHubcheck(List<String> settings, Consumer<GenericApplicationContext> parts) {
        more = settings;
        this.parts = parts;
        application = start(0);
    }

    private ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(HubcheckApplication.class)
                .initializers(context -> addParts((GenericApplicationContext) context))
                .run(Stream.concat(settings(hub, port).stream(), more.stream()).toArray(String[]::new));
    }

    private void addParts(GenericApplicationContext context) {
        context.registerBean("handClock", HandClock.class, () -> clock);
        parts.accept(context);
    }

    private static void add(HubcheckPlugin plugin, GenericApplicationContext context) {
        context.registerBean("plugin" + context.getBeanDefinitionCount(), HubcheckPlugin.class, () -> plugin);
    }

    /** What an application that listens on a port is started with to talk to a stand-in. */
    public static List<String> settings(StandInHub hub, int port) {
        return List.of(
                "--server.port=" + port,
                "--vaadin.productionMode=true",
                // Time passes by the test's hand, and so does what is due.
                "--hubcheck.catalog.background=false",
                "--hubcheck.plugins.look-every=0s",
                "--hubcheck.plugins.manage=local",
                // A cell that a busy machine makes late is no fault of its plugin.
                "--hubcheck.plugins.deadlines.column=60s",
                "--hubcheck.hub.url=" + hub.url(),
                "--hubcheck.router.url=" + hub.url(),
                "--hubcheck.auth.provider-url=" + hub.url(),
                "--hubcheck.auth.client-id=" + hub.oauth().confidentialClient().id(),
                "--hubcheck.auth.client-secret="
                        + hub.oauth().confidentialClient().secret());
    }

    /** Ends the application with all its sessions, and starts another one at the same address. */
    public void restart() {
        int port = port();
        application.close();
        application = start(port);
    }

    public HandClock clock() {
        return clock;
    }

    public StandInHub hub() {
        return hub;
    }

    /** Where it listens, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port();
    }

    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    /** How many Tomcat holds. */
    public int sessions() {
        TomcatWebServer server = (TomcatWebServer) ((ServletWebServerApplicationContext) application).getWebServer();
        return Stream.of(Objects.requireNonNull(server).getTomcat().getHost().findChildren())
                .mapToInt(context -> ((Context) context).getManager().getActiveSessions())
                .sum();
    }

    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
        hub.close();
    }
}
