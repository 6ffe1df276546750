package io.hubcheck.catalog.internal;

import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.SingleFlightCache;
import java.time.Duration;
import java.time.InstantSource;

/** The discovery models as each token sees them, which tells its owner's order of preference; kept for an hour. */
final class PreferredProviders {

    private static final int MAX_TOKENS = 1_000;
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration LIFE_AFTER_TROUBLE = Duration.ofMinutes(1);

    private final DiscoveryModels discovery;
    private final CredentialKeys keys;
    private final SingleFlightCache<CredentialKey, DiscoveryAnswers> cache;

    PreferredProviders(DiscoveryModels discovery, CredentialKeys keys, InstantSource clock, CacheMetrics metrics) {
        this.discovery = discovery;
        this.keys = keys;
        cache = new SingleFlightCache<>(MAX_TOKENS, PreferredProviders::life, clock, metrics);
    }

    DiscoveryAnswers of(Credential credential) {
        return cache.get(keys.of(credential), () -> discovery.ask(credential));
    }

    private static Duration life(DiscoveryAnswers answers) {
        return answers.trouble().isPresent() ? LIFE_AFTER_TROUBLE : LIFE;
    }
}
