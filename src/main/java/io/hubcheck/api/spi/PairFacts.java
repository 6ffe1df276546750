package io.hubcheck.api.spi;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.RealCall;
import io.hubcheck.api.Stable;
import io.hubcheck.api.Task;
import io.hubcheck.api.TokenReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one question when its checks run.
 *
 * @param question as it was asked
 * @param model what became of looking the model up
 * @param provider which provider it is about
 * @param task the task that was asked for, or null for any
 * @param offers all offers of the model, of all providers; the Hub's own order first
 * @param hubList where the Hub's list stands, which alone shows all tasks of a provider
 * @param router where the router's list stands
 * @param partnerList where the list of the provider's mappings stands; unread too where it has none
 * @param token what the caller's token may do, or null if the caller is signed out
 * @param call what came of a real call that the caller asked for some minutes ago, or null if there was none
 */
@Stable
public record PairFacts(
        PairQuestion question,
        ModelLookup model,
        ProviderChoice provider,
        @Nullable Task task,
        List<Offer> offers,
        ListState hubList,
        ListState router,
        ListState partnerList,
        @Nullable TokenReport token,
        @Nullable RealCall call) {

    public PairFacts {
        offers = List.copyOf(offers);
    }

    /** The model's present id, or empty if there is none to ask about. */
    public Optional<ModelId> modelId() {
        return switch (model) {
            case ModelLookup.Misshapen ignored -> Optional.empty();
            case ModelLookup.Missing ignored -> Optional.empty();
            case ModelLookup.Unanswered unanswered -> Optional.of(unanswered.id());
            case ModelLookup.Found found -> Optional.of(found.id());
        };
    }

    /** The same facts with what is known of the caller. */
    public PairFacts withCaller(@Nullable TokenReport report, @Nullable RealCall real) {
        return new PairFacts(question, model, provider, task, offers, hubList, router, partnerList, report, real);
    }

    /** The provider's id, or empty if it could not be told who is meant. */
    public Optional<ProviderId> providerId() {
        return switch (provider) {
            case ProviderChoice.Named named -> Optional.of(named.id());
            case ProviderChoice.Picked picked -> Optional.of(picked.id());
            case ProviderChoice.Retired retired -> Optional.of(retired.id());
            case ProviderChoice.Undecided ignored -> Optional.empty();
            case ProviderChoice.Unknown ignored -> Optional.empty();
        };
    }

    /** The offers of the provider, for whatever task. */
    public List<Offer> offersOfProvider() {
        ProviderId id = providerId().orElse(null);
        return offers.stream().filter(offer -> offer.provider().equals(id)).toList();
    }

    /** The offers of the provider for the task that was asked for, or for any if none was. */
    public List<Offer> matching() {
        ProviderId id = providerId().orElse(null);
        return offers.stream()
                .filter(offer -> offer.provider().equals(id) && (task == null || offer.serves(task)))
                .toList();
    }
}
