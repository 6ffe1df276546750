package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Claim;
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
        List<TagOffer> tags =
                answer.tagOffers().stream().limit(left).map(this::read).toList();
        Problem gap = answer.gap();
        return new Harvest(listings, tags, cut ? tooMany() : gap == null ? null : read(gap));
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
        ModelId id = required(listing.id(), "A listing without a model");
        List<Offer> own = new ArrayList<>();
        int foreign = 0;
        for (Offer offer :
                listing.offers().subList(0, Math.min(left, listing.offers().size()))) {
            if (id.equals(offer.model())) {
                own.add(read(offer));
            } else {
                foreign++;
            }
        }
        String tag = listing.pipelineTag();
        return new Listing(
                id,
                listing.downloads(),
                listing.gating(),
                tag == null ? null : OneLine.of(tag, LONGEST_NAME),
                own,
                Math.max(0, listing.unreadable()) + foreign);
    }

    private Offer read(Offer offer) {
        tidy(required(offer.provider(), "An offer without a provider").value());
        tidy(required(offer.task(), "An offer without a task").value());
        String name = offer.providerModelId();
        return offer.toBuilder()
                .providerModelId(name == null ? null : OneLine.of(name, LONGEST_NAME))
                .claims(List.of(own(offer.claims())))
                .build();
    }

    private TagOffer read(TagOffer offer) {
        tidy(required(offer.provider(), "An offer by tags without a provider").value());
        tidy(required(offer.task(), "An offer by tags without a task").value());
        Claim claim = own(offer.claims());
        return new TagOffer(
                offer.provider(),
                offer.task(),
                offer.tags(),
                claim.status(),
                offer.providerModelId(),
                offer.adapterType(),
                List.of(claim));
    }

    /** One source has one word on an offer: its worst. */
    private Claim own(List<Claim> claims) {
        claims.forEach(claim ->
                tidy(required(claim.status(), "A claim without a status").word()));
        Claim worst = Claim.worst(claims).orElseThrow();
        return new Claim(worst.status(), word.of(worst.provenance()));
    }

    private static void tidy(String name) {
        if (!OneLine.of(name, LONGEST_NAME).equals(name)) {
            throw new IllAnswer("A name in it has line breaks, or more than " + LONGEST_NAME + " letters.");
        }
    }

    private static <T> T required(@Nullable T part, String missing) {
        if (part == null) {
            throw new IllAnswer(missing + " is none.");
        }
        return part;
    }
}
