package io.hubcheck;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.catalog.Catalog;
import java.util.Map;

/** Hubcheck with a Hub of its own, and its catalogue within reach. */
public final class OpenHubcheck implements AutoCloseable {

    private final Hubcheck hubcheck;

    public OpenHubcheck(String hub) {
        hubcheck = Hubcheck.open(Map.of("hubcheck.hub.url", hub, "hubcheck.router.url", hub));
    }

    public Catalog catalog() {
        return hubcheck.part(Catalog.class);
    }

    public ModelValidator validator() {
        return hubcheck.validator();
    }

    @Override
    public void close() {
        hubcheck.close();
    }
}
