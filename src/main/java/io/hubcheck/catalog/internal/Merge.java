package io.hubcheck.catalog.internal;

import io.hubcheck.api.Gating;
import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Source;
import io.hubcheck.api.spi.Listing;
import io.hubcheck.catalog.CatalogModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one list of models of what several sources say. */
final class Merge {

    private static final Comparator<CatalogModel> MOST_DOWNLOADED_FIRST =
            Comparator.comparingLong(Merge::downloads).reversed().thenComparing(CatalogModel::id);

    private Merge() {}

    /**
     * One model an id in whatever letter case, most downloaded first, those whose downloads nobody knows last.
     *
     * @param lists one a source; the first spells ids and orders offers, the last has the say about prices and the like
     * @param current the sources whose word is about now; if none has a word on an offer, the words of all count
     */
    static List<CatalogModel> of(List<List<Listing>> lists, Set<Source> current) {
        Map<String, List<Listing>> byId = lists.stream()
                .flatMap(Merge::firstOfEach)
                .collect(Collectors.groupingBy(Merge::key, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream()
                .map(listings -> model(listings, current))
                .sorted(MOST_DOWNLOADED_FIRST)
                .toList();
    }

    /** A list that changes while its pages are read shows a model twice. */
    private static Stream<Listing> firstOfEach(List<Listing> list) {
        Set<String> seen = new HashSet<>();
        return list.stream().filter(listing -> seen.add(key(listing)));
    }

    private static String key(Listing listing) {
        return listing.id().value().toLowerCase(Locale.ROOT);
    }

    private static CatalogModel model(List<Listing> listings, Set<Source> current) {
        ModelId id = listings.getFirst().id();
        Gating gating = first(listings, Listing::gating);
        List<Offer> offers = Services.of(listings).stream()
                .map(same -> OfferMerge.of(id, gating, same, current))
                .toList();
        return new CatalogModel(
                id,
                first(listings, Listing::downloads),
                gating,
                first(listings, Listing::pipelineTag),
                offers,
                unreadable(listings));
    }

    /** However many, never so many that the sum would turn into less than none. */
    private static int unreadable(List<Listing> listings) {
        return Math.clamp(listings.stream().mapToLong(Listing::unreadable).sum(), 0, Integer.MAX_VALUE);
    }

    private static <T> @Nullable T first(List<Listing> listings, Function<Listing, @Nullable T> value) {
        for (Listing listing : listings) {
            T said = value.apply(listing);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static long downloads(CatalogModel model) {
        Long downloads = model.downloads();
        return downloads == null ? -1 : downloads;
    }
}
