package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;

/**
 * A question that no list answers: left open, and said so, until a real call answers it.
 *
 * @param id the check's id
 * @param open why it is left open
 * @param granted what an answered call proves
 * @param refusal the result that proves the contrary
 * @param code the code of the contrary
 * @param fix what mends it
 */
record EvidenceCheck(String id, String open, String granted, Result refusal, String code, Fix fix)
        implements PairCheck {

    @Override
    public Finding check(PairFacts facts) {
        RealCall call = facts.call();
        if (call == null) {
            return Finding.skipped(id, open);
        }
        Provenance provenance = Provenance.of(Source.REAL_CALL, call.at());
        if (call.result() == Result.ANSWERED) {
            return Finding.pass(id, granted, provenance);
        }
        return call.result() == refusal
                ? Finding.fail(id, code, call.message(), provenance).fixedBy(fix)
                : Finding.skipped(id, open);
    }
}
