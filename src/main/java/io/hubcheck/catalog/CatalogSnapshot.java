package io.hubcheck.catalog;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.TagOffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole catalogue at one moment. Immutable, and published in one step. */
public final class CatalogSnapshot {

    /** What there is before the first refresh is over, or when nothing could be read. */
    public static final CatalogSnapshot NONE = new CatalogSnapshot("none", null, Basis.KNOWN, List.of(), List.of());

    private final String id;
    private final @Nullable Instant at;
    private final Basis basis;
    private final OfferRows rows;
    private final List<TagOffer> tagOffers;

    private CatalogSnapshot(
            String id, @Nullable Instant at, Basis basis, List<CatalogModel> models, List<TagOffer> tagOffers) {
        this.id = id;
        this.at = at;
        this.basis = basis;
        this.tagOffers = List.copyOf(tagOffers);
        rows = new OfferRows(models);
    }

    private CatalogSnapshot(CatalogSnapshot whole, OfferRows rows) {
        id = whole.id;
        at = whole.at;
        basis = whole.basis;
        tagOffers = whole.tagOffers;
        this.rows = rows;
    }

    /**
     * A snapshot of these models.
     *
     * @param models most downloaded first
     */
    public static CatalogSnapshot of(String id, Instant at, Basis basis, List<CatalogModel> models) {
        return of(id, at, basis, models, List.of());
    }

    /**
     * A snapshot of these models, and of what is served by tags.
     *
     * @param models most downloaded first
     */
    public static CatalogSnapshot of(
            String id, Instant at, Basis basis, List<CatalogModel> models, List<TagOffer> tagOffers) {
        return new CatalogSnapshot(id, at, basis, models, tagOffers);
    }

    /** What tells this snapshot from others. */
    public String id() {
        return id;
    }

    /** When its newest source answered, or null for {@link #NONE}. */
    public @Nullable Instant at() {
        return at;
    }

    /** What it rests on. */
    public Basis basis() {
        return basis;
    }

    /** All models, most downloaded first; each is made when it is asked for. */
    public List<CatalogModel> models() {
        return rows.allModels();
    }

    /** The ids of {@link #models()}. */
    public List<ModelId> modelIds() {
        return rows.models().ids();
    }

    /** All offers, by model as in {@link #models()}; each is made when it is asked for. */
    public List<Offer> offers() {
        return rows.allOffers();
    }

    /** All providers that some offer names, by id, and how much each serves. */
    public Map<ProviderId, Reach> providers() {
        return rows.providers();
    }

    /** What is served by tags rather than by name, such as all LoRA adapters of a model. */
    public List<TagOffer> tagOffers() {
        return tagOffers;
    }

    /** The model of this id in any letter case, or empty. */
    public Optional<CatalogModel> model(ModelId id) {
        return rows.models().find(id).stream().mapToObj(rows::model).findFirst();
    }

    /** The offers that pass, in order. */
    public OfferSelection select(OfferFilter filter, OfferSort sort) {
        return new OfferSelection(this, rows.select(filter, sort));
    }

    /** The same, where only some of the offers are there to be listed, selected and counted; of the models, all are. */
    CatalogSnapshot only(Set<OfferKey> offers) {
        return new CatalogSnapshot(this, rows.only(offers));
    }

    /** How many offers there are to choose from, by provider, by task and by status. */
    public Facets facets(OfferFilter filter) {
        return Facets.of(rows, filter);
    }

    /**
     * The models that somebody may have meant: same id in other letter case, same name of another owner, a name spelled
     * nearly so, or one that contains it; likeliest first.
     *
     * @param typedId as typed, well formed or not; never an answer itself
     */
    public List<ModelId> similarTo(String typedId, int limit) {
        return new SimilarModels(typedId).among(modelIds(), limit);
    }

    /**
     * The served models of the same owner, without the model itself: those whose name has the same stem before the size,
     * such as {@code Llama-3.1}, come first; most downloaded first in either part.
     */
    public List<CatalogModel> family(ModelId id, int limit) {
        return new ModelFamily(id)
                .among(rows.models())
                .limit(limit)
                .mapToObj(rows::model)
                .toList();
    }

    /** Where the offers of a model stand. */
    public Stream<OfferRow> rowsOf(ModelId id) {
        return rows.models().find(id).stream().flatMap(rows.models()::offersOf).mapToObj(this::row);
    }

    OfferRow row(int row) {
        return new OfferRow(rows.columns(), row);
    }

    Offer offer(int row) {
        return rows.columns().offer(row);
    }

    ModelId modelOf(int row) {
        return rows.columns().model.require(row);
    }

    int[] forEveryone(int[] selected) {
        return Arrays.stream(selected).filter(rows.columns().forEveryone()).toArray();
    }

    ModelGroups group(int[] selected) {
        return ModelGroups.of(this, selected, rows.columns().model);
    }
}
