package io.hubcheck.catalog.internal;

import io.hubcheck.api.Source;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.catalog.internal.store.CatalogFile;
import io.hubcheck.hub.Allowance;
import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.plugin.Plugins;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue together. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    private final MeterRegistry meters;
    private final PluginParts plugins;

    /** Inside another program nobody may be there to measure for. */
    CatalogConfiguration(ObjectProvider<MeterRegistry> meters, ObjectProvider<Plugins> plugins) {
        this.meters = meters.getIfAvailable(CompositeMeterRegistry::new);
        this.plugins = new PluginParts(plugins);
    }

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
    StartingCycle refreshCycle(Hub hub, HubLinks links, Clock clock, DiscoveryModels discovery, CatalogStore store) {
        CatalogRefresh refresh = new CatalogRefresh(
                () -> sources(hub.within(Allowance.of(CatalogRefresh.MAX_REQUESTS)), links, clock, discovery), clock);
        RefreshMetrics refreshMetrics = new RefreshMetrics(meters);
        StartingCycle cycle =
                new StartingCycle(() -> new RefreshCycle(refresh, store, refreshMetrics, plugins::tell, clock));
        CatalogMetrics.show(cycle, clock, meters);
        plugins.follow(cycle::sourcesChanged);
        return cycle;
    }

    @Bean
    Catalog catalog(StartingCycle cycle, HubLinks links, CredentialKeys keys, Clock clock, DiscoveryModels discovery) {
        CacheMetrics metrics = CacheMetrics.of(meters, "provider-order");
        return new SharedCatalog(cycle, new PreferredProviders(discovery, keys, clock, metrics), links);
    }

    @Bean
    FirstSeen firstSeen(CatalogStore store, Clock clock) {
        return new FirstSeen(store, clock);
    }

    /** A server refreshes by itself; inside another program only what is asked for is read. */
    @Bean
    RefreshSchedule refreshSchedule(
            StartingCycle cycle, Clock clock, @Value("${hubcheck.catalog.background:false}") boolean automatic) {
        return new RefreshSchedule(
                cycle, clock, () -> ThreadLocalRandom.current().nextDouble(), automatic);
    }

    private CatalogSources sources(Hub hub, HubLinks links, Clock clock, DiscoveryModels discovery) {
        return new CatalogSources(
                lists(hub, links, clock),
                new NamedSource(
                        Source.HUB_MODEL,
                        new DiscoverySource(new DiscoveryModels(hub, discovery.models(), clock), links)),
                new PartnerLists(hub, links, clock));
    }

    /**
     * In the order of merging: the first spells ids and orders offers, and of the Hub's the last has the say about prices
     * and the like.
     */
    private List<NamedSource> lists(Hub hub, HubLinks links, Clock clock) {
        List<NamedSource> lists = new ArrayList<>();
        lists.add(new NamedSource(Source.HUB_LIST, new HubListSource(hub, links, clock)));
        lists.add(new NamedSource(Source.ROUTER, new RouterListSource(hub, clock)));
        lists.addAll(plugins.sources());
        return lists;
    }

    @Bean
    ModelPages modelPages(Hub hub, CredentialKeys keys, Clock clock) {
        return new CachedModelPages(hub, keys, clock, CacheMetrics.of(meters, "model-pages"));
    }
}
