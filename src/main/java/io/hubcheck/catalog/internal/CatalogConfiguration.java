package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    DiscoveryModels discoveryModels(
            Hub hub, Clock clock, @Value("${hubcheck.discovery.models:${HF_FALLBACK_MODELS:}}") String setting) {
        return new DiscoveryModels(hub, DiscoverySetting.parse(setting), clock);
    }

    /** Inside another program nothing is written to disk, unless a folder is named. */
    @Bean
    CatalogStore catalogStore(@Value("${hubcheck.data-dir:}") String folder, Clock clock) {
        return folder.isBlank()
                ? new MemoryStore(
                        "The catalogue is kept in memory only, since no data folder is set (hubcheck.data-dir).")
                : new DiskStore(new CatalogFile(Path.of(folder.strip()), clock), clock);
    }

    @Bean
    Catalog catalog(
            Hub hub, HubLinks links, CredentialKeys keys, Clock clock, DiscoveryModels discovery, CatalogStore store) {
        CatalogRefresh refresh = new CatalogRefresh(
                List.of(new HubListSource(hub, links, clock), new RouterListSource(hub, clock)),
                new DiscoverySource(discovery, links),
                clock);
        return new SharedCatalog(
                new RefreshCycle(refresh, store, clock), new PreferredProviders(discovery, keys, clock), links);
    }

    @Bean
    ModelPages modelPages(Hub hub, CredentialKeys keys, Clock clock) {
        return new CachedModelPages(hub, keys, clock);
    }
}
