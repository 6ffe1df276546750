package io.hubcheck.catalog.internal;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.hubcheck.api.ModelId;
import io.hubcheck.catalog.Answer;
import io.hubcheck.catalog.ModelPages;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.CredentialKeys;
import io.hubcheck.hub.Hub;
import io.hubcheck.hub.HubException;
import io.hubcheck.hub.HubModel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps an answer for a minute, and that there is no such model for ten seconds; other failures not at all. */
final class CachedModelPages implements ModelPages {

    private static final int MAX_PAGES = 2_000;
    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration LIFE_OF_NOT_FOUND = Duration.ofSeconds(10);

    private final Hub hub;
    private final CredentialKeys keys;
    private final InstantSource clock;
    private final AsyncCache<Key, Reply<HubModel>> cache;

    CachedModelPages(Hub hub, CredentialKeys keys, InstantSource clock) {
        this.hub = hub;
        this.keys = keys;
        this.clock = clock;
        cache = Caffeine.newBuilder()
                .maximumSize(MAX_PAGES)
                .expireAfter(Expiry.<Key, Reply<HubModel>>creating((key, reply) -> life(reply)))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Thread::startVirtualThread)
                .buildAsync();
    }

    @Override
    public Answer<HubModel> read(ModelId id, Credential credential, @Nullable Duration maxAge) {
        Key key = new Key(keys.of(credential), id);
        Instant now = clock.instant();
        CompletableFuture<Reply<HubModel>> cached = ask(key, credential);
        Reply<HubModel> reply = cached.join();
        if (maxAge != null && Duration.between(reply.at(), now).compareTo(maxAge) > 0) {
            cache.asMap().remove(key, cached);
            reply = ask(key, credential).join();
        }
        return switch (reply) {
            case Reply.Answered<HubModel>(Answer<HubModel> answer) -> answer;
            case Reply.Refused<HubModel>(HubException why, Instant at) -> throw why;
        };
    }

    private CompletableFuture<Reply<HubModel>> ask(Key key, Credential credential) {
        return cache.get(key, asked -> Reply.to(() -> hub.model(asked.id(), credential), clock));
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
