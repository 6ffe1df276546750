package io.hubcheck.demo;

import io.hubcheck.demo.account.DemoTokens;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.fault.Faults;
import io.hubcheck.demo.oauth.SignIn;
import io.hubcheck.demo.traffic.Traffic;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A running stand-in for the Hub and the router. Safe for any thread. */
public final class StandInHub implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final URI url;
    private final Faults faults;
    private final Traffic traffic;
    private final Catalog catalog;
    private final DemoTokens tokens;
    private final SignIn oauth;

    private StandInHub(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
        WebServer server = Objects.requireNonNull(context.getWebServer());
        url = URI.create("http://localhost:" + server.getPort());
        faults = context.getBean(Faults.class);
        traffic = context.getBean(Traffic.class);
        catalog = context.getBean(Catalog.class);
        tokens = context.getBean(DemoTokens.class);
        oauth = context.getBean(SignIn.class);
    }

    /**
     * Starts one; it has answered nothing yet, holds the observed facts, and no fault is switched on.
     *
     * @throws org.springframework.boot.web.server.WebServerException if the port is taken
     */
    public static StandInHub start(StandInOptions options) {
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(StandInOptions.class, () -> options);
        context.register(StandInServer.class);
        context.refresh();
        return new StandInHub(context);
    }

    /** The base of both the Hub's paths ({@code /api/…}) and the router's ({@code /v1/…}), without a slash at its end. */
    public URI url() {
        return url;
    }

    /** What goes wrong with the answers. */
    public Faults faults() {
        return faults;
    }

    /** What was asked. */
    public Traffic traffic() {
        return traffic;
    }

    /** What is answered. */
    public Catalog catalog() {
        return catalog;
    }

    /** What lets a caller in. */
    public DemoTokens tokens() {
        return tokens;
    }

    /** Who can sign in to what, and what became of it. */
    public SignIn oauth() {
        return oauth;
    }

    /** Faults and changes undone, traffic, consents and issued tokens forgotten: as it was at the start, but for quotas. */
    public void reset() {
        faults.clear();
        catalog.reset();
        traffic.reset();
        oauth.reset();
    }

    @Override
    public void close() {
        faults.clear();
        context.close();
    }

    void onClose(Runnable action) {
        context.addApplicationListener((ContextClosedEvent closed) -> action.run());
    }
}
