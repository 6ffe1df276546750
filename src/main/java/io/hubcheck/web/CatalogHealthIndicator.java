package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up as long as anything can be served, however old; down only when everything was tried, and nothing is there. */
@Component
class CatalogHealthIndicator implements HealthIndicator {

    private final Catalog catalog;
    private final boolean temporary;

    CatalogHealthIndicator(Catalog catalog, @Value(StatusController.TEMPORARY) boolean temporary) {
        this.catalog = catalog;
        this.temporary = temporary;
    }

    @Override
    public Health health() {
        CatalogSnapshot snapshot = catalog.peek();
        CatalogHealth health = catalog.health();
        return state(snapshot, health)
                .withDetail(
                        "at", snapshot.at() == null ? "never" : snapshot.at().toString())
                .withDetail("offers", snapshot.offers().size())
                .withDetail("sources", sources(health))
                .withDetail("storage", storage(health))
                .build();
    }

    private static Health.Builder state(CatalogSnapshot snapshot, CatalogHealth health) {
        if (snapshot.at() != null) {
            return Health.up();
        }
        return health.nextRefresh() == null ? Health.unknown() : Health.down();
    }

    private static Map<String, String> sources(CatalogHealth health) {
        Map<String, String> states = new LinkedHashMap<>();
        health.sources()
                .forEach(source ->
                        states.put(source.source().id(), source.state().name().toLowerCase(Locale.ROOT)));
        return states;
    }

    private String storage(CatalogHealth health) {
        StatusAnswer.Storage storage = StatusAnswer.Storage.of(health.storage(), temporary);
        return storage.trouble() == null ? storage.kind() : storage.kind() + ": " + storage.trouble();
    }
}
