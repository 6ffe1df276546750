package io.hubcheck.token.internal;

import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.token.Tokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    private static final long MOST_CALLS = 10_000;

    @Bean
    CallMemory madeCalls(CredentialKeys keys, Clock clock) {
        return new CallMemory(MOST_CALLS, keys, clock);
    }

    @Bean
    Tokens tokens(Hub hub, CredentialKeys keys, CallMemory calls, Clock clock, ObjectProvider<MeterRegistry> meters) {
        MeterRegistry registry = meters.getIfAvailable(CompositeMeterRegistry::new);
        return new CachedTokens(hub, keys, calls, clock, CacheMetrics.of(registry, "token-reports"));
    }
}
