package io.hubcheck.token.internal;

import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.token.Tokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    /** Asks on threads of its own, so that a caller who gives up doesn't spoil the answer for those who wait with it. */
    @Bean
    Tokens tokens(Hub hub, CredentialKeys keys, Clock clock) {
        return new CachedTokens(hub, keys, clock, Thread::startVirtualThread);
    }
}
