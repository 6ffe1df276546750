package io.hubcheck.demo;

import io.hubcheck.demo.account.DemoTokens;
import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.fault.Faults;
import io.hubcheck.demo.traffic.Traffic;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** A running stand-in for the Hub and the router. Safe for any thread. */
public final class StandInHub implements AutoCloseable {

    private final AnnotationConfigServletWebServerApplicationContext context;

    private StandInHub(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /** Starts one; it has answered nothing yet, holds the observed facts, and no fault is switched on. */
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
        WebServer server = Objects.requireNonNull(context.getWebServer());
        return URI.create("http://localhost:" + server.getPort());
    }

    public Faults faults() {
        return context.getBean(Faults.class);
    }

    public Traffic traffic() {
        return context.getBean(Traffic.class);
    }

    public Catalog catalog() {
        return context.getBean(Catalog.class);
    }

    public DemoTokens tokens() {
        return context.getBean(DemoTokens.class);
    }

    /** Faults and changes undone, traffic forgotten: as it was at the start, but for quotas. */
    public void reset() {
        faults().clear();
        catalog().reset();
        traffic().reset();
    }

    @Override
    public void close() {
        faults().clear();
        context.close();
    }
}
