package io.hubcheck.catalog;

import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderList;
import io.hubcheck.hub.Credential;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The public catalogue of what is served, shared by everyone.
 *
 * <p>Safe for use by many threads. Only the very first caller after a cold start waits, for the first refresh; everyone
 * else is answered at once from the snapshot there is, and a refresh that is due runs in the background. Trouble with
 * the Hub is never thrown: it is in {@link #health()}.
 */
public interface Catalog {

    /** The newest snapshot; waits for the first. Empty, with basis {@code KNOWN}, if nothing could be read. */
    CatalogSnapshot snapshot();

    /**
     * The newest snapshot without waiting; {@link CatalogSnapshot#NONE} before the first refresh is over. Starts a
     * refresh that is due, as every other question does but {@link #health()}.
     */
    CatalogSnapshot peek();

    /**
     * The newest snapshot and its sources, without waiting. Starts a refresh that is due.
     */
    CatalogView view();

    /**
     * What can be relied on now. Where a reading is due, or some source failed, it is read again; nobody waits for that
     * longer than {@code patience}, nor for the first reading of all longer than 15 seconds.
     */
    CatalogView current(Duration patience);

    /** Where each source stands, and whether a refresh is under way. Never waits. */
    CatalogHealth health();

    /**
     * Reads all sources anew.
     *
     * @return ends with the refresh; whoever asks while one runs, or within a minute of the last, joins that one
     */
    CompletableFuture<CatalogSnapshot> refresh();

    /**
     * The providers there are, in the order that the credential's owner prefers where the Hub gives it.
     *
     * @throws io.hubcheck.hub.HubException.InvalidToken if the Hub refuses the credential
     */
    ProviderList providers(Credential credential);

    /** The models that answer a query. */
    ModelList models(ModelQuery query);

    /** What this version knows of a provider, whatever the lists say; empty if it knows nothing. */
    Optional<ProviderProfile> profile(ProviderId id);

    /** What somebody means by a provider's name: an id, an alias, a policy, or nothing we know. */
    default ProviderReference resolve(String typed) {
        return resolve(typed, snapshot());
    }

    /** The same, where those count as known that {@code snapshot} names. */
    ProviderReference resolve(String typed, CatalogSnapshot snapshot);

    /** Whether a word is a provider's name, by what is known without waiting; a policy is none, but an everyday word. */
    default boolean namesProvider(String word) {
        return switch (resolve(word, peek())) {
            case ProviderReference.Known known -> true;
            case ProviderReference.Retired retired -> true;
            case ProviderReference.Chosen policy -> false;
            case ProviderReference.Unknown unknown -> false;
        };
    }
}
