package io.hubcheck.validate.internal.check;

import io.hubcheck.api.Finding;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.Task;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairCheck;
import io.hubcheck.api.spi.PairFacts;
import java.util.List;
import java.util.Optional;

/** Does the provider serve the model for this task? */
final class TaskCheck implements PairCheck {

    static final String ID = "task";

    @Override
    public Finding check(PairFacts facts) {
        List<Offer> served = Said.hubOffers(facts.offersOfProvider());
        if (served.isEmpty()) {
            return Finding.skipped(ID, "There is no offer whose task could be looked at.");
        }
        if (facts.model() instanceof ModelLookup.Unanswered unanswered
                && Said.trouble(facts.hubList()).isPresent()) {
            return Said.unanswered(ID, unanswered.problem(), unanswered.provenance());
        }
        List<Offer> matching = Said.hubOffers(facts.matching());
        Task asked = facts.task();
        if (asked == null || !matching.isEmpty()) {
            return Finding.pass(ID, "Served for " + Said.tasks(matching) + ".", provenance(matching.getFirst()));
        }
        return unmatched(facts, asked, served);
    }

    /** The Hub's page of a model shows one task a provider; only its list shows them all. */
    private static Finding unmatched(PairFacts facts, Task asked, List<Offer> served) {
        Offer instead = served.getFirst();
        String supported = "Supported: " + Said.tasks(served) + ".";
        Optional<Problem> trouble = Said.trouble(facts.hubList()).or(() -> Said.unreadableRows(facts.model()));
        if (trouble.isPresent()) {
            return Finding.inconclusive(
                    ID,
                    trouble.get().code(),
                    "The list that shows all tasks could not be read, so it is not known whether " + instead.provider()
                            + " also serves the model for " + asked + ". " + supported,
                    provenance(instead));
        }
        return Finding.fail(
                        ID,
                        "task_mismatch",
                        instead.provider() + " does not serve this model for " + asked + ". " + supported,
                        provenance(instead))
                .fixedBy(Questions.ask(
                        "Ask for " + instead.task(),
                        instead.model(),
                        instead.provider(),
                        instead.task(),
                        facts.question().billTo()));
    }

    private static Provenance provenance(Offer offer) {
        return Said.byHub(offer).orElseThrow().provenance();
    }
}
