package io.hubcheck.catalog.internal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** The discovery models as each token sees them, which tells its owner's order of preference; kept for an hour. */
final class PreferredProviders {

    private static final int MAX_TOKENS = 1_000;
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Duration LIFE_AFTER_TROUBLE = Duration.ofMinutes(1);

    private final DiscoveryModels discovery;
    private final CredentialKeys keys;
    private final AsyncCache<CredentialKey, DiscoveryAnswers> cache;

    PreferredProviders(DiscoveryModels discovery, CredentialKeys keys, InstantSource clock) {
        this.discovery = discovery;
        this.keys = keys;
        cache = Caffeine.newBuilder()
                .maximumSize(MAX_TOKENS)
                .expireAfter(Expiry.<CredentialKey, DiscoveryAnswers>creating((key, answers) -> life(answers)))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Thread::startVirtualThread)
                .buildAsync();
    }

    /** One set of calls to the Hub at most, for however many ask at once. */
    DiscoveryAnswers of(Credential credential) {
        return cache.get(keys.of(credential), key -> discovery.ask(credential)).join();
    }

    private static Duration life(DiscoveryAnswers answers) {
        return answers.trouble().isPresent() ? LIFE_AFTER_TROUBLE : LIFE;
    }
}
