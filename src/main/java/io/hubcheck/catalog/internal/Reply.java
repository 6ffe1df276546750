package io.hubcheck.catalog.internal;

import io.hubcheck.catalog.Answer;
import io.hubcheck.hub.HubException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** How a call to the Hub ended, as a value that can be cached. */
sealed interface Reply<T> {

    Instant at();

    record Answered<T>(Answer<T> answer) implements Reply<T> {
        @Override
        public Instant at() {
            return answer.fetchedAt();
        }
    }

    record Refused<T>(HubException why, Instant at) implements Reply<T> {}

    static <T> Reply<T> to(Supplier<T> call, InstantSource clock) {
        try {
            T value = call.get();
            return new Answered<>(new Answer<>(value, clock.instant()));
        } catch (HubException why) {
            return new Refused<>(why, clock.instant());
        }
    }
}
