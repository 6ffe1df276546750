package io.hubcheck.catalog;

import io.hubcheck.api.Adapter;
import io.hubcheck.api.Availability;
import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The offers of a snapshot taken apart: a column for whatever is sorted by, filtered by or shown. Immutable but for a hint. */
final class OfferColumns {

    /** Numbered as the models are. */
    final Column<ModelId> model;

    final Column<String> lowerCaseId;
    final Column<Long> downloads;
    final Column<ProviderId> provider;
    final Column<Task> task;
    final Column<Availability> status;
    final Column<Availability> statedStatus;
    final Column<BigDecimal> input;
    final Column<BigDecimal> output;
    final Column<Boolean> free;
    final Column<Long> context;
    final Column<Double> latency;
    final Column<Double> throughput;
    final Column<Boolean> tools;
    final Column<Boolean> structured;
    final Column<Modalities> modalities;
    final Column<Gating> gating;
    final Column<Adapter> adapter;
    final Column<Instant> checked;

    private final Column<String> providerModelId;
    private final Column<Price> price;
    private final Column<Boolean> modelAuthor;
    private final Column<List<KeptClaim>> claims;

    /** The row that was made last: a hint, so that threads may overwrite each other's. */
    private volatile @Nullable Made last;

    private record Made(int row, Offer offer) {}

    OfferColumns(ModelRows models, List<Offer> offers) {
        int[] modelOf = IntStream.range(0, models.size())
                .flatMap(number -> models.offersOf(number).map(row -> number))
                .toArray();
        model = Column.numbered(models.ids(), modelOf);
        lowerCaseId = models.lowerCaseIds().spread(modelOf);
        downloads = models.downloads().spread(modelOf);
        provider = Column.ordered(offers, Offer::provider, Comparator.naturalOrder());
        task = Column.ordered(offers, Offer::task, Comparator.naturalOrder());
        status = Column.ordered(offers, Offer::availability, SortKeys.BEST_FIRST);
        statedStatus = Column.ordered(offers, SortKeys::stated, SortKeys.BEST_FIRST);
        input = Column.ordered(offers, SortKeys::input, Comparator.naturalOrder());
        output = Column.ordered(offers, SortKeys::output, Comparator.naturalOrder());
        free = Column.ordered(offers, Offer::free, SortKeys.YES_FIRST);
        context = Column.ordered(offers, Offer::contextLength, Comparator.naturalOrder());
        latency = Column.ordered(offers, Offer::firstTokenLatencyMs, Comparator.naturalOrder());
        throughput = Column.ordered(offers, Offer::tokensPerSecond, Comparator.naturalOrder());
        tools = Column.ordered(offers, Offer::tools, SortKeys.YES_FIRST);
        structured = Column.ordered(offers, Offer::structuredOutput, SortKeys.YES_FIRST);
        modalities = Column.unordered(offers, Modalities::of);
        gating = Column.ordered(offers, Offer::gating, SortKeys.STRICTEST_FIRST);
        adapter = Column.unordered(offers, Offer::adapter);
        checked = Column.ordered(offers, SortKeys::checked, SortKeys.NEWEST_FIRST);
        providerModelId = Column.unordered(offers, OfferColumns::providerModelId);
        price = Column.unordered(offers, Offer::price);
        modelAuthor = Column.unordered(offers, Offer::modelAuthor);
        claims = Column.unordered(offers, KeptClaim::of);
    }

    OfferKey key(int row) {
        return new OfferKey(model.require(row), provider.require(row), task.require(row));
    }

    /** A row put together again. Whoever draws it asks for it once for each of its cells. */
    Offer offer(int row) {
        Made made = last;
        if (made == null || made.row() != row) {
            made = new Made(row, make(row));
            last = made;
        }
        return made.offer();
    }

    private Offer make(int row) {
        ModelId id = model.require(row);
        Modalities through = modalities.require(row);
        return new Offer(
                id,
                provider.require(row),
                task.require(row),
                providerModelId.get(row),
                status.require(row),
                price.get(row),
                free.get(row),
                context.get(row),
                latency.get(row),
                throughput.get(row),
                tools.get(row),
                structured.get(row),
                through.input(),
                through.output(),
                gating.get(row),
                modelAuthor.get(row),
                adapter.get(row),
                claims.require(row).stream().map(claim -> claim.about(id)).toList());
    }

    /** Which rows are not in staging alone: see {@link Offer#onTrial()}. */
    IntPredicate forEveryone() {
        return claims.where(
                said -> said.stream().anyMatch(claim -> !claim.status().equals(Availability.STAGING)));
    }

    /** Mostly the Hub's own name: then its text is kept once. */
    private static @Nullable String providerModelId(Offer offer) {
        String id = offer.model().value();
        return id.equals(offer.providerModelId()) ? id : offer.providerModelId();
    }
}
