package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * In what state does the provider's own list on the Hub have the offer, beside what the Hub's common list says?
 *
 * <p>It is a second witness of the same thing, so where it says nothing, nothing is missing.
 */
final class PartnerStatusCheck implements PairCheck {

    static final String ID = "partner-status";

    private static final StatusWord WORD = new StatusWord(ID, "The provider's own list", "provider_error");

    private static final BinaryOperator<Finding> BEST = BinaryOperator.minBy(Comparator.comparing(Finding::outcome));

    private static final BinaryOperator<Finding> WORST = BinaryOperator.maxBy(Comparator.comparing(Finding::outcome));

    @Override
    public Finding check(PairFacts facts) {
        if (Said.nobodyToAsk(facts)) {
            return Finding.skipped(ID, "There is no provider to ask about.");
        }
        return switch (facts.partnerList()) {
            case ListState.Unread ignored ->
                Finding.skipped(ID, "The provider has no list of its own, or it could not be read.");
            case ListState.Stale ignored ->
                Finding.skipped(ID, "The provider's own list could not be read again, so it says nothing about now.");
            case ListState.Fresh ignored -> judge(facts);
        };
    }

    private static Finding judge(PairFacts facts) {
        return facts.matching().stream()
                .flatMap(offer -> Said.byPartner(offer).stream())
                .map(claim -> WORD.judge(claim, Optional.empty()))
                .reduce(facts.task() == null ? BEST : WORST)
                .orElseGet(() -> Finding.skipped(ID, "The provider's own list adds nothing to what the Hub says."));
    }
}
