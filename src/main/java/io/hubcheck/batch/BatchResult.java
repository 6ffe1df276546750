package io.hubcheck.batch;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.Verdict;

/** What came of one entry. */
public sealed interface BatchResult {

    BatchEntry entry();

    Outcome outcome();

    /** The code of whatever decided the outcome. */
    String code();

    /** The sentence of whatever decided the outcome. */
    String message();

    static BatchResult of(BatchEntry.NotAsked entry) {
        return new NotAnswered(entry);
    }

    static BatchResult of(BatchEntry.Asked entry, Verdict verdict) {
        return new Answered(entry, verdict);
    }

    record Answered(BatchEntry.Asked entry, Verdict verdict) implements BatchResult {

        @Override
        public Outcome outcome() {
            return verdict.outcome();
        }

        @Override
        public String code() {
            return verdict.code();
        }

        @Override
        public String message() {
            return verdict.message();
        }
    }

    record NotAnswered(BatchEntry.NotAsked entry) implements BatchResult {

        @Override
        public Outcome outcome() {
            return entry.outcome();
        }

        @Override
        public String code() {
            return entry.code();
        }

        @Override
        public String message() {
            return entry.message();
        }
    }
}
