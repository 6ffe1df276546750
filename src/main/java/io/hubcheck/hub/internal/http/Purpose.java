package io.hubcheck.hub.internal.http;

/** What a request is made for. */
public sealed interface Purpose {

    /** Somebody waits for the answer. */
    record Person() implements Purpose {}

    /**
     * The catalogue is read in the background: it can wait, and leaves the last of each budget to people.
     *
     * @param sent is run for each request that goes out, retries included
     */
    record Reading(Runnable sent) implements Purpose {}
}
