package io.hubcheck.catalog.internal;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Offer;
import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import io.hubcheck.api.Price;
import io.hubcheck.api.Source;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in the world between two states, as far as the sources can tell that told all they know both times. What
 * a source says that was not heard before is news to us, but no change.
 */
final class CatalogDiff {

    private final Set<Source> witnesses;
    private final CatalogSnapshot after;
    private final List<OfferChange> changes = new ArrayList<>();

    private CatalogDiff(Set<Source> witnesses, CatalogSnapshot after) {
        this.witnesses = witnesses;
        this.after = after;
    }

    /** The changes, in the order of the later snapshot, with what is gone at the end. */
    static List<OfferChange> between(@Nullable CatalogState before, CatalogState after) {
        if (before == null || before.snapshot().id().equals(after.snapshot().id())) {
            return List.of();
        }
        Set<Source> witnesses = whole(after);
        witnesses.retainAll(whole(before));
        CatalogDiff diff = new CatalogDiff(witnesses, after.snapshot());
        if (!witnesses.isEmpty()) {
            diff.compare(before.snapshot());
        }
        return List.copyOf(diff.changes);
    }

    private static Set<Source> whole(CatalogState state) {
        return state.readings().stream()
                .filter(SourceReading::isWhole)
                .map(SourceReading::source)
                .collect(Collectors.toSet());
    }

    private void compare(CatalogSnapshot before) {
        for (CatalogModel model : after.models()) {
            compare(offers(before.model(model.id())), model.offers());
        }
        for (CatalogModel model : before.models()) {
            if (after.model(model.id()).isEmpty()) {
                compare(model.offers(), List.of());
            }
        }
    }

    private static List<Offer> offers(Optional<CatalogModel> model) {
        return model.map(CatalogModel::offers).orElse(List.of());
    }

    private void compare(List<Offer> before, List<Offer> now) {
        for (Offer offer : now) {
            compare(same(offer, before), offer);
        }
        for (Offer offer : before) {
            if (same(offer, now) == null) {
                compare(offer, null);
            }
        }
    }

    private static @Nullable Offer same(Offer offer, List<Offer> among) {
        for (Offer other : among) {
            if (other.provider().equals(offer.provider()) && other.task().equals(offer.task())) {
                return other;
            }
        }
        return null;
    }

    private void compare(@Nullable Offer before, @Nullable Offer now) {
        String said = status(before);
        String says = status(now);
        Offer offer = Objects.requireNonNull(now != null ? now : before);
        if (!Objects.equals(said, says)) {
            add(said == null ? Kind.ADDED : says == null ? Kind.REMOVED : Kind.STATUS, offer, said, says);
        }
        if (before != null && now != null && testified(before) && testified(now)) {
            comparePrices(offer, price(before.price()), price(now.price()));
        }
    }

    private void comparePrices(Offer offer, @Nullable String before, @Nullable String now) {
        if (!Objects.equals(before, now)) {
            add(Kind.PRICE, offer, before, now);
        }
    }

    /** The worst that a witness says, or null if none of them knows the offer. */
    private @Nullable String status(@Nullable Offer offer) {
        if (offer == null) {
            return null;
        }
        return Claim.worst(offer.claims().stream().filter(this::isWitness).toList())
                .map(Claim::status)
                .map(Availability::word)
                .orElse(null);
    }

    /** A price has no provenance of its own, so all who know the offer must be witnesses. */
    private boolean testified(Offer offer) {
        return offer.claims().stream().allMatch(this::isWitness);
    }

    private boolean isWitness(Claim claim) {
        return witnesses.contains(claim.provenance().source());
    }

    private static @Nullable String price(@Nullable Price price) {
        return price == null ? null : plain(price.input()) + "/" + plain(price.output());
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private void add(Kind kind, Offer offer, @Nullable String before, @Nullable String now) {
        changes.add(new OfferChange(
                kind,
                offer.model(),
                offer.provider(),
                offer.task(),
                before,
                now,
                Objects.requireNonNull(after.at()),
                after.id()));
    }
}
