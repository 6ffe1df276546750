package io.hubcheck.hub;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Hub and its router, one method a call.
 *
 * <p>Safe for use by many threads; each method blocks its caller for 15 seconds at most, retries included. Every method
 * throws {@link HubException}, and nothing else, when there is no good answer.
 */
public interface Hub {

    /** The first page of all models that some provider serves, with all their mappings, most downloaded first. */
    ModelPage servedModels(Credential credential);

    /** A further page of a list. */
    ModelPage page(PageLink link, Credential credential);

    /** One model, under its present id even if it was asked for under an old one. */
    HubModel model(ModelId id, Credential credential);

    /** All chat models that the router routes to. */
    RouterList routerModels(Credential credential);

    /**
     * All that a provider serves by the Hub's books, staging included. That the provider has no such list is thrown as
     * {@link HubException.NotFound}, also for an id that is none that could have one.
     */
    PartnerList partnerModels(ProviderId provider, Credential credential);

    /** Whose token it is. */
    Identity whoami(Credential credential);

    /**
     * One chat completion of a single token. It costs whoever is billed a fraction of a cent, so it is only ever made
     * because a person asked for it, and never repeated by itself.
     *
     * @param billTo the organisation to bill, or null for the credential's owner
     */
    ChatAnswer chat(ModelId model, ProviderId provider, @Nullable String billTo, Credential credential);

    /** The same Hub, where every request draws on an allowance and is refused once that is used up. */
    Hub within(Allowance allowance);

    /**
     * The same for readings that nobody waits for. They leave the last of each budget to people's own requests: rather
     * than use it they wait for its renewal, half a minute at most and besides the 15 seconds, or else are rate-limited.
     *
     * @param sent is run for each request that goes out, retries included, on any thread
     */
    Hub inBackground(Runnable sent);

    /** What is left of each budget that the Hub has told us about. */
    List<Budget> budgets();
}
