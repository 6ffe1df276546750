package io.hubcheck.validate.internal;

import io.hubcheck.api.AccountCall;
import io.hubcheck.api.Alternative;
import io.hubcheck.api.Availability;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.spi.ModelLookup;
import io.hubcheck.api.spi.PairFacts;
import io.hubcheck.api.spi.ProviderChoice;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.validate.internal.check.AccountFindings;
import io.hubcheck.validate.internal.check.RealCallCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would work instead: what was perhaps meant, the same model with others, and then its family. */
final class Alternatives {

    private static final int MOST = 5;

    /** The checks that another pair would pass; nothing else mends a token, say, or a gated model. */
    private static final Set<String> ABOUT_THE_PAIR = Set.of(
            "model",
            "served",
            "provider",
            "pair",
            "task",
            "hub-status",
            "router-status",
            "partner-status",
            AccountFindings.ENABLED);

    private final PairFacts facts;
    private final CatalogSnapshot snapshot;
    private final Set<Task> tasks;
    private final Set<ProviderId> refusing;

    private Alternatives(PairFacts facts, Set<Task> tasks, Set<ProviderId> refusing, CatalogSnapshot snapshot) {
        this.facts = facts;
        this.tasks = tasks;
        this.refusing = refusing;
        this.snapshot = snapshot;
    }

    /** @param decidedBy the id of the check whose finding is the headline */
    static List<Alternative> to(PairFacts facts, String decidedBy, CatalogSnapshot snapshot) {
        RealCall call = facts.call();
        if (decidedBy.equals(RealCallCheck.ID) && call != null && isAboutTheProvider(call.result())) {
            return new Alternatives(facts, Set.of(Task.CONVERSATIONAL), refusing(facts, true), snapshot).list();
        }
        return ABOUT_THE_PAIR.contains(decidedBy)
                ? new Alternatives(facts, asked(facts), refusing(facts, false), snapshot).list()
                : List.of();
    }

    private static boolean isAboutTheProvider(RealCall.Result result) {
        return switch (result) {
            case NOT_ENABLED, REJECTED -> true;
            case ANSWERED, TOKEN_REFUSED, FORBIDDEN, GATED, REFUSED, NO_CREDIT, NOT_FOUND, RATE_LIMITED, FAILED ->
                false;
        };
    }

    /** Those that no call of the caller gets to, as far as known. */
    private static Set<ProviderId> refusing(PairFacts facts, boolean providerToo) {
        TokenReport token = facts.token();
        Stream<ProviderId> switchedOff = token == null
                ? Stream.empty()
                : token.calls().switchedOff().stream().map(AccountCall::provider);
        Stream<ProviderId> called = facts.providerId().stream().filter(provider -> providerToo);
        return Stream.concat(switchedOff, called).collect(Collectors.toSet());
    }

    private static Set<Task> asked(PairFacts facts) {
        return facts.task() != null
                ? Set.of(facts.task())
                : facts.offers().stream().map(Offer::task).collect(Collectors.toSet());
    }

    private List<Alternative> list() {
        return Stream.of(meant(), others(), family())
                .flatMap(offers -> offers)
                .map(offer -> new Alternative(offer.model(), offer.provider(), offer.task()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<Offer> meant() {
        List<ModelId> suggestions = switch (facts.model()) {
            case ModelLookup.Misshapen misshapen -> misshapen.suggestions();
            case ModelLookup.Missing missing -> missing.suggestions();
            case ModelLookup.Unanswered ignored -> List.of();
            case ModelLookup.Found ignored -> List.of();
        };
        return suggestions.stream()
                .map(snapshot::model)
                .flatMap(Optional::stream)
                .flatMap(this::best);
    }

    private Stream<Offer> others() {
        ProviderId refused = facts.providerId().orElse(null);
        boolean mismatched = facts.task() != null && facts.matching().isEmpty();
        return facts.offers().stream()
                .filter(this::works)
                .filter(offer -> mismatched || !Objects.equals(offer.provider(), refused))
                .sorted(wantedFirst());
    }

    private Comparator<Offer> wantedFirst() {
        List<ProviderId> wanted = wanted();
        return Comparator.comparing(offer -> !wanted.contains(offer.provider()));
    }

    /** The provider that was asked for, or those whose names are near to one that nobody has. */
    private List<ProviderId> wanted() {
        return facts.provider() instanceof ProviderChoice.Unknown unknown
                ? unknown.suggestions()
                : facts.providerId().stream().toList();
    }

    private Stream<Offer> family() {
        return facts.modelId().stream()
                .flatMap(id -> snapshot.family(id, MOST).stream())
                .flatMap(this::best);
    }

    private Stream<Offer> best(CatalogModel model) {
        return model.offers().stream().filter(this::works).min(wantedFirst()).stream();
    }

    private boolean works(Offer offer) {
        return offer.availability().equals(Availability.LIVE)
                && offer.claimedByHub()
                && !refusing.contains(offer.provider())
                && (tasks.isEmpty() || tasks.stream().anyMatch(offer::serves));
    }
}
