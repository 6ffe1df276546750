package io.hubcheck.api;

import org.jspecify.annotations.Nullable;

/**
 * Which models to list. A null criterion does not narrow the list.
 *
 * @param provider the id or an alias of who must serve them
 * @param task what they must be served for; {@code text-generation} takes in chat models
 * @param text words that must all be part of the id, in any letter case
 * @param limit at most so many, 1 to {@value #MAX_LIMIT}
 */
@Stable
public record ModelQuery(
        @Nullable String provider,
        @Nullable String task,
        @Nullable String text,
        int limit) {

    /** The limit where none is given. */
    public static final int DEFAULT_LIMIT = 100;

    /** The highest limit there is. */
    public static final int MAX_LIMIT = 1000;

    /** Every model, up to {@link #DEFAULT_LIMIT} of them. */
    public static final ModelQuery ALL = new ModelQuery(null, null, null, DEFAULT_LIMIT);

    /** @throws IllegalArgumentException if {@code limit} is out of its range */
    public ModelQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
    }

    /** The models that {@code provider} serves, up to {@link #DEFAULT_LIMIT} of them. */
    public static ModelQuery servedBy(String provider) {
        return new ModelQuery(provider, null, null, DEFAULT_LIMIT);
    }
}
