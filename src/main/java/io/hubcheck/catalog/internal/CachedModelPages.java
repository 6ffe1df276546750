package io.hubcheck.catalog.internal;

import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.Answer;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.CacheMetrics;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import io.hubcheck.hub.SingleFlightCache;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Keeps an answer for a minute, and that there is no such model for ten seconds; other failures not at all. */
final class CachedModelPages implements ModelPages {

    private static final int MAX_PAGES = 2_000;
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration LIFE_OF_NOT_FOUND = Duration.ofSeconds(10);

    private final Hub hub;
    private final CredentialKeys keys;
    private final InstantSource clock;
    private final SingleFlightCache<Key, Reply<HubModel>> cache;

    CachedModelPages(Hub hub, CredentialKeys keys, InstantSource clock, CacheMetrics metrics) {
        this.hub = hub;
        this.keys = keys;
        this.clock = clock;
        cache = new SingleFlightCache<>(MAX_PAGES, CachedModelPages::life, clock, metrics);
    }

    @Override
    public Answer<HubModel> read(ModelId id, Credential credential, @Nullable Duration maxAge) {
        Instant now = clock.instant();
        Reply<HubModel> reply = cache.get(
                new Key(keys.of(credential), id),
                kept -> maxAge == null || Duration.between(kept.at(), now).compareTo(maxAge) <= 0,
                () -> Reply.to(() -> hub.model(id, credential), clock));
        return switch (reply) {
            case Reply.Answered<HubModel>(Answer<HubModel> answer) -> answer;
            case Reply.Refused<HubModel>(HubException why, Instant at) -> throw why;
        };
    }

    private static Duration life(Reply<HubModel> reply) {
        return switch (reply) {
            case Reply.Answered<HubModel> answered -> LIFE;
            case Reply.Refused<HubModel>(HubException why, Instant at) ->
                why instanceof HubException.NotFound ? LIFE_OF_NOT_FOUND : Duration.ZERO;
        };
    }

    private record Key(CredentialKey caller, ModelId id) {}
}
