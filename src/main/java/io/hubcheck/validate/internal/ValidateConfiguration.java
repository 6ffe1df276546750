package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.token.MadeCalls;
import io.hubcheck.token.Tokens;
import io.hubcheck.validate.TokenFindings;
import io.hubcheck.validate.internal.check.AccountFindings;
import io.hubcheck.validate.internal.check.BuiltInChecks;
import io.hubcheck.validate.internal.check.InferenceCheck;
import io.hubcheck.validate.internal.check.Outside;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

@Configuration(proxyBeanMethods = false)
class ValidateConfiguration {

    @Bean
    TokenFindings tokenFindings(ObjectProvider<Plugins> plugins) {
        Supplier<@Nullable Plugins> host = SingletonSupplier.ofNullable(plugins::getIfAvailable);
        return new TokenInspections(() -> of(host, Plugins::inspectors).values(), new CredentialKeys());
    }

    @Bean
    ModelValidator modelValidator(
            Catalog catalog,
            ModelPages pages,
            Tokens tokens,
            Hub hub,
            HubLinks links,
            MadeCalls calls,
            TokenFindings findings,
            Clock clock,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Plugins> plugins) {
        Supplier<@Nullable Plugins> host = SingletonSupplier.ofNullable(plugins::getIfAvailable);
        FactFinder facts = new FactFinder(
                catalog, new ModelLookups(pages, links, clock), new ListedModels(links, clock), tokens, links);
        return new HubcheckValidator(
                catalog,
                tokens,
                facts,
                new RealCalls(hub, calls),
                new CheckRunner(
                        BuiltInChecks.inOrder(
                                links,
                                new Outside(new HubProviders(catalog)::mayHave),
                                model -> offers(model, catalog.peek())),
                        () -> of(host, Plugins::checks)),
                new InferenceCheck(links),
                new AccountFindings(links),
                findings,
                new VerdictMetrics(meters.getIfAvailable(CompositeMeterRegistry::new)),
                clock);
    }

    private static List<Offer> offers(ModelId model, CatalogSnapshot snapshot) {
        return snapshot.model(model).map(CatalogModel::offers).orElse(List.of());
    }

    /** Without a plugin host there is nothing. */
    private static <T> SequencedMap<String, T> of(
            Supplier<@Nullable Plugins> plugins, Function<Plugins, SequencedMap<String, T>> parts) {
        Plugins host = plugins.get();
        return host == null ? Collections.emptySortedMap() : parts.apply(host);
    }
}
