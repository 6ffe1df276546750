package io.hubcheck;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.catalog.Catalog;
import java.util.HashMap;
import java.util.Map;

/** Hubcheck with a Hub of its own, and its catalogue within reach. */
public final class OpenHubcheck implements AutoCloseable {

    private final Hubcheck hubcheck;

    public OpenHubcheck(String hub, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("hubcheck.hub.url", hub);
        all.put("hubcheck.router.url", hub);
        hubcheck = Hubcheck.open(all);
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
