package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TagOffer;
import io.hubcheck.api.spi.Harvest;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.plugin.PluginFailure;
import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a plugin's source brought: in its own name, not without end, and of a form that can be shown.
 *
 * @param most how many offers it may bring, and how many models
 */
record HarvestRules(OwnWord word, int most) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MESSAGE = 1000;

    Harvest read(@Nullable Harvest answer) {
        if (answer == null) {
            throw new IllAnswer("It answered null.");
        }
        int left = most;
        boolean cut = answer.listings().size() > most;
        List<Listing> listings = new ArrayList<>();
        for (Listing listing :
                answer.listings().subList(0, Math.min(most, answer.listings().size()))) {
            cut |= listing.offers().size() > left;
            Listing kept = read(listing, left);
            left -= kept.offers().size();
            listings.add(kept);
        }
        cut |= answer.tagOffers().size() > left;
        OfferRules rules = new OfferRules(word);
        List<TagOffer> tags =
                answer.tagOffers().stream().limit(left).map(rules::read).toList();
        if (tags.isEmpty() && listings.stream().allMatch(kept -> kept.offers().isEmpty())) {
            strangersOnly(answer.listings());
        }
        Problem gap = answer.gap();
        return new Harvest(listings, tags, cut ? tooMany() : gap == null ? null : read(gap));
    }

    /** Else it would be said that there were no offers. */
    private static void strangersOnly(List<Listing> listings) {
        for (Listing listing : listings) {
            if (!listing.offers().isEmpty()) {
                throw new IllAnswer("All its offers stand under the listings of other models: an offer of "
                        + listing.offers().getFirst().model() + " under " + listing.id() + ".");
            }
        }
    }

    Problem read(@Nullable Problem problem) {
        if (problem == null || problem.code() == null || problem.message() == null) {
            throw new IllAnswer("Its problem has no code or no message.");
        }
        return new Problem(
                OneLine.of(problem.code(), LONGEST_NAME),
                OneLine.of(problem.message(), LONGEST_MESSAGE),
                problem.retryAt());
    }

    private Problem tooMany() {
        return new Problem(
                PluginFailure.FAILED.code(),
                "The source '" + word.source() + "' brings more than " + most
                        + " offers or models; the rest is left out.",
                null);
    }

    private Listing read(Listing listing, int left) {
        ModelId id = OfferRules.required(listing.id(), "A listing without a model");
        OfferRules rules = new OfferRules(word);
        List<Offer> own = new ArrayList<>();
        int foreign = 0;
        for (Offer offer :
                listing.offers().subList(0, Math.min(left, listing.offers().size()))) {
            if (id.equals(offer.model())) {
                own.add(rules.read(offer));
            } else {
                foreign++;
            }
        }
        String tag = listing.pipelineTag();
        return new Listing(
                id,
                Figures.atLeast(0, listing.downloads()),
                listing.gating(),
                tag == null ? null : OneLine.of(tag, LONGEST_NAME),
                own,
                Math.clamp((long) Math.max(0, listing.unreadable()) + foreign, 0, Integer.MAX_VALUE));
    }
}
