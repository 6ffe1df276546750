package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;

/** A question that no list answers: left open, and said so, unless there is evidence. */
record EvidenceOnlyCheck(String id, String why) implements PairCheck {

    @Override
    public Finding check(PairFacts facts) {
        return Finding.skipped(id, why);
    }
}
