package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
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

    @Bean
    Catalog catalog(Hub hub, HubLinks links, CredentialKeys keys, Clock clock, DiscoveryModels discovery) {
        CatalogRefresh refresh = new CatalogRefresh(
                () -> sources(hub.within(Allowance.of(CatalogRefresh.MAX_REQUESTS)), links, clock, discovery), clock);
        return new SharedCatalog(
                new RefreshCycle(refresh, new MemoryStore("Nothing is kept yet."), clock),
                new PreferredProviders(discovery, keys, clock),
                links);
    }

    private static CatalogSources sources(Hub hub, HubLinks links, Clock clock, DiscoveryModels discovery) {
        return new CatalogSources(
                List.of(new HubListSource(hub, links, clock), new RouterListSource(hub, clock)),
                new DiscoverySource(new DiscoveryModels(hub, discovery.models(), clock), links),
                new PartnerLists(hub, links, clock));
    }

    @Bean
    ModelPages modelPages(Hub hub, CredentialKeys keys, Clock clock) {
        return new CachedModelPages(hub, keys, clock);
    }
}
