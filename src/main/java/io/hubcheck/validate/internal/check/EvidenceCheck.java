package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question that no list answers: left open, and said so, until a real call answers it.
 *
 * @param id the check's id
 * @param open why it is left open
 * @param granted what an answered call proves
 * @param refusal the result that proves the contrary
 * @param code the code of the contrary
 * @param fix what mends it
 * @param elsewhere what a call to another pair proves of this one, where this one's own doesn't answer
 */
record EvidenceCheck(
        String id,
        String open,
        String granted,
        Result refusal,
        String code,
        Fix fix,
        Function<PairFacts, Optional<Finding>> elsewhere)
        implements PairCheck {

    @Override
    public Finding check(PairFacts facts) {
        return Optional.ofNullable(facts.call())
                .flatMap(this::own)
                .or(() -> elsewhere.apply(facts))
                .orElseGet(() -> Finding.skipped(id, open));
    }

    private Optional<Finding> own(RealCall call) {
        Provenance provenance = Provenance.of(Source.REAL_CALL, call.at());
        if (call.result() == Result.ANSWERED) {
            return Optional.of(Finding.pass(id, granted, provenance));
        }
        return call.result() == refusal
                ? Optional.of(Finding.fail(id, code, call.message(), provenance).fixedBy(fix))
                : Optional.empty();
    }
}
