package io.hubcheck.catalog.internal;

import static io.hubcheck.catalog.internal.Facts.LLAMA;
import static io.hubcheck.catalog.internal.Facts.QWEN;
import static io.hubcheck.catalog.internal.Facts.chat;
import static io.hubcheck.catalog.internal.Facts.down;
import static io.hubcheck.catalog.internal.Facts.model;
import static io.hubcheck.catalog.internal.Facts.page;
import static io.hubcheck.catalog.internal.Facts.richRow;
import static io.hubcheck.catalog.internal.Facts.routed;
import static io.hubcheck.catalog.internal.Facts.routerList;
import static io.hubcheck.catalog.internal.HandDrivenHub.LIST;
import static io.hubcheck.catalog.internal.HandDrivenHub.ROUTER;

import io.hubcheck.HandClock;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.plugin.Plugins;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A catalogue, wired as in the application, with the Hub and the clock in the test's hands. */
final class Bench {

    final HandClock clock;
    final HandDrivenHub hub = new HandDrivenHub();
    final MeterRegistry meters = new SimpleMeterRegistry();
    final RefreshCycle cycle;
    final Catalog catalog;
    final ModelPages pages;

    Bench() {
        this(new MemoryStore("a test"), new HandClock());
    }

    Bench(CatalogStore store, HandClock clock) {
        this.clock = clock;
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("meters", meters);
        CatalogConfiguration configuration = new CatalogConfiguration(
                beans.getBeanProvider(MeterRegistry.class), beans.getBeanProvider(Plugins.class));
        HubLinks links = new HubLinks("http://hub.test");
        CredentialKeys keys = new CredentialKeys();
        DiscoveryModels discovery = configuration.discoveryModels(hub, clock, "");
        StartingCycle starting = configuration.refreshCycle(hub, links, clock, discovery, store);
        cycle = starting.get();
        catalog = configuration.catalog(starting, links, keys, clock, discovery);
        pages = configuration.modelPages(hub, keys, clock);
    }

    /** A Hub of two models, where all is well. */
    static Bench healthy() {
        return healthy(new MemoryStore("a test"), new HandClock());
    }

    static Bench healthy(CatalogStore store, HandClock clock) {
        Bench bench = new Bench(store, clock);
        bench.hub.says(
                LIST, page(model(LLAMA, 500L, chat("groq"), chat("novita")), model(QWEN, 900L, chat("together"))));
        bench.hub.says(ROUTER, routerList(routed(LLAMA, richRow("groq"))));
        return bench;
    }

    /** A Hub that answers nothing. */
    static Bench dark() {
        return dark(new MemoryStore("a test"), new HandClock());
    }

    static Bench dark(CatalogStore store, HandClock clock) {
        Bench bench = new Bench(store, clock);
        bench.hub.says(LIST, down()).says(ROUTER, down());
        DiscoverySetting.DEFAULT.forEach(id -> bench.discovery(id, down()));
        return bench;
    }

    Bench discovery(ModelId id, Object answer) {
        hub.says(HandDrivenHub.model(id.value()), answer);
        return this;
    }

    /** Moves on to when the next refresh is due, and lets it end. */
    CatalogSnapshot nextRefresh() {
        clock.advance(Duration.between(clock.instant(), catalog.health().nextRefresh()));
        return catalog.refresh().join();
    }

    /** Lets a visitor find out what is due, and whatever that starts end. */
    CatalogSnapshot dueRefresh() {
        catalog.peek();
        return settled();
    }

    /** Waits until nothing is being read. */
    CatalogSnapshot settled() {
        while (catalog.health().refreshing()) {
            Thread.onSpinWait();
        }
        return cycle.state().snapshot();
    }

    SourceStatus status(Source source) {
        return catalog.health().sources().stream()
                .filter(status -> status.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ids(CatalogSnapshot snapshot) {
        return snapshot.models().stream().map(model -> model.id().value()).toList();
    }
}
