package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** In what state does the Hub have the offer? */
final class HubStatusCheck implements PairCheck {

    static final String ID = "hub-status";

    private static final StatusWord WORD = new StatusWord(ID, "The Hub", "provider_error");

    /** Without a task, one that works is enough. */
    private static final BinaryOperator<Finding> BEST = BinaryOperator.minBy(Comparator.comparing(Finding::outcome));

    private static final BinaryOperator<Finding> WORST = BinaryOperator.maxBy(Comparator.comparing(Finding::outcome));

    @Override
    public Finding check(PairFacts facts) {
        List<Offer> offers = Said.hubOffers(facts.matching());
        return offers.stream()
                .map(offer -> judge(offer, facts))
                .reduce(facts.task() == null ? BEST : WORST)
                .map(best -> offers.size() == 1 ? best : listing(best, offers))
                .orElseGet(() -> Finding.skipped(ID, "There is no offer whose state could be looked at."));
    }

    private static Finding judge(Offer offer, PairFacts facts) {
        Claim claim = Said.byHub(offer).orElseThrow();
        boolean onPage = claim.provenance().source().equals(Source.HUB_MODEL);
        return WORD.judge(claim, onPage ? trouble(facts.model()) : Said.trouble(facts.hubList()));
    }

    private static Optional<Problem> trouble(ModelLookup page) {
        return page instanceof ModelLookup.Unanswered unanswered ? Optional.of(unanswered.problem()) : Optional.empty();
    }

    private static Finding listing(Finding best, List<Offer> offers) {
        List<String> states = offers.stream()
                .map(offer ->
                        offer.task() + " is " + Said.byHub(offer).orElseThrow().status())
                .toList();
        return new Finding(
                best.check(),
                best.outcome(),
                best.code(),
                best.message() + " By task: " + Said.join(states) + ".",
                best.provenance(),
                best.fix());
    }
}
