package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ListState;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.List;
import java.util.Optional;

/** Does the router route chat to the offer? */
final class RouterStatusCheck implements PairCheck {

    static final String ID = "router-status";

    private static final StatusWord WORD = new StatusWord(ID, "The router", "router_error");

    @Override
    public Finding check(PairFacts facts) {
        List<Offer> offers = Said.hubOffers(facts.matching());
        if (offers.isEmpty()) {
            return Finding.skipped(ID, "There is no offer whose state could be looked at.");
        }
        Optional<Offer> chat = offers.stream()
                .filter(offer -> offer.task().equals(Task.CONVERSATIONAL))
                .findFirst();
        return chat.map(offer -> judge(offer, facts))
                .map(finding -> facts.task() == null && worksOtherwise(offers) ? aboutChatOnly(finding) : finding)
                .orElseGet(() -> Finding.skipped(ID, "The router's list is about chat only."));
    }

    /** Without a task, one that works is enough, and the router has no say in other tasks than chat. */
    private static boolean worksOtherwise(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> !offer.task().equals(Task.CONVERSATIONAL))
                .anyMatch(offer -> offer.availability().equals(Availability.LIVE));
    }

    private static Finding aboutChatOnly(Finding finding) {
        return finding.outcome() == Outcome.FAIL
                ? Finding.warn(ID, finding.code(), "For chat: " + finding.message(), finding.provenance())
                : finding;
    }

    private static Finding judge(Offer offer, PairFacts facts) {
        Optional<Claim> claim = Said.byRouter(offer);
        return switch (facts.router()) {
            case ListState.Unread unread -> Said.unanswered(ID, unread.problem(), null);
            case ListState.Stale stale ->
                claim.map(said -> WORD.judge(said, Optional.of(stale.problem())))
                        .orElseGet(() -> Said.unanswered(ID, stale.problem(), stale.provenance()));
            case ListState.Fresh fresh ->
                claim.map(said -> WORD.judge(said, Optional.empty()))
                        .orElseGet(() -> Said.unreadableRows(facts.model())
                                .map(problem -> Said.unanswered(ID, problem, fresh.provenance()))
                                .orElseGet(() -> absent(offer, fresh)));
        };
    }

    private static Finding absent(Offer offer, ListState.Fresh fresh) {
        return Finding.warn(
                ID,
                "router_absent",
                "The router does not list " + offer.provider()
                        + " for this model, so a chat through it may not get there.",
                fresh.provenance());
    }
}
