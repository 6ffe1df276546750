package io.hubcheck.validate.internal;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.token.Tokens;
import io.hubcheck.validate.internal.check.BuiltInChecks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ValidateConfiguration {

    @Bean
    ModelValidator modelValidator(
            Catalog catalog,
            ModelPages pages,
            Tokens tokens,
            Hub hub,
            HubLinks links,
            CredentialKeys keys,
            Clock clock,
            ObjectProvider<MeterRegistry> meters) {
        FactFinder facts = new FactFinder(
                catalog, new ModelLookups(pages, links, clock), new ListedModels(links, clock), tokens, links);
        return new HubcheckValidator(
                catalog,
                tokens,
                facts,
                new RealCalls(hub, keys, clock),
                new CheckRunner(BuiltInChecks.inOrder(links)),
                new VerdictMetrics(meters.getIfAvailable(CompositeMeterRegistry::new)),
                clock);
    }
}
