package io.hubcheck.ui.component;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.secret.PastedToken;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pair as an address names it: {@code model:provider[:task]}.
 *
 * @param task null means whichever is served
 */
public record ComparedPair(
        ModelId model, String provider, @Nullable String task) {

    /** What {@link #toString()} makes, or empty if it is nothing of that form, or holds a token. */
    public static Optional<ComparedPair> parse(String text) {
        List<String> parts = List.of(text.strip().split(":", 3));
        return parts.size() < 2 || parts.get(1).isBlank() || PastedToken.isIn(text)
                ? Optional.empty()
                : ModelId.parse(parts.getFirst())
                        .map(model -> new ComparedPair(model, parts.get(1), parts.size() > 2 ? parts.get(2) : null));
    }

    /** An offer's. */
    public static ComparedPair of(Offer offer) {
        return new ComparedPair(
                offer.model(), offer.provider().value(), offer.task().value());
    }

    /** The offer that is meant, or empty if the catalogue has none. */
    public Optional<Offer> in(CatalogSnapshot snapshot) {
        return snapshot.model(model).map(CatalogModel::offers).stream()
                .flatMap(List::stream)
                .filter(this::means)
                .findFirst();
    }

    /** Whether an offer is this pair's. */
    public boolean means(Offer offer) {
        return offer.model().value().equalsIgnoreCase(model.value())
                && offer.provider().value().equals(provider)
                && (task == null || offer.task().value().equals(task));
    }

    public PairQuestion question() {
        return PairQuestion.of(model.value(), provider, task);
    }

    /** For people. */
    public String name() {
        return model.value() + ":" + provider;
    }

    /** For addresses. */
    @Override
    public String toString() {
        return task == null ? name() : name() + ":" + task;
    }
}
