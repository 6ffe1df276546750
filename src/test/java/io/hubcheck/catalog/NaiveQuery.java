package io.hubcheck.catalog;

import io.hubcheck.api.Availability;
import io.hubcheck.api.Claim;
import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Answers queries from the offers themselves, word for word as the filter and the sort are documented. */
record NaiveQuery(List<CatalogModel> models) {

    private record Row(int number, CatalogModel model, Offer offer) {}

    List<Offer> select(OfferFilter filter, OfferSort sort) {
        return Stream.iterate(0, number -> number < models.size(), number -> number + 1)
                .flatMap(number ->
                        models.get(number).offers().stream().map(offer -> new Row(number, models.get(number), offer)))
                .filter(row -> passes(filter, row.offer()))
                .sorted(order(sort)
                        .thenComparing(Row::number)
                        .thenComparing(row -> row.offer().provider())
                        .thenComparing(row -> row.offer().task()))
                .map(Row::offer)
                .toList();
    }

    private static boolean passes(OfferFilter filter, Offer offer) {
        Price price = offer.price();
        return (filter.provider() == null
                        || filter.provider().equals(offer.provider().value()))
                && (filter.task() == null || serves(filter.task(), offer.task().value()))
                && (filter.text() == null || says(offer, filter.text()))
                && (filter.status() == null
                        || filter.status().equals(offer.availability().word()))
                && (filter.tools() == null || filter.tools().equals(offer.tools()))
                && (filter.structuredOutput() == null
                        || filter.structuredOutput().equals(offer.structuredOutput()))
                && (filter.modality() == null
                        || offer.inputModalities().contains(filter.modality())
                        || offer.outputModalities().contains(filter.modality()))
                && (filter.minContext() == null
                        || (offer.contextLength() != null && offer.contextLength() >= filter.minContext()))
                && (filter.maxInput() == null || (price != null && price.input().compareTo(filter.maxInput()) <= 0))
                && (filter.maxOutput() == null
                        || (price != null && price.output().compareTo(filter.maxOutput()) <= 0))
                && (filter.free() == null || filter.free().equals(offer.free()))
                && (filter.gated() == null
                        || (offer.gating() != null && filter.gated() == (offer.gating() != Gating.NONE)))
                && (filter.adapter() == null || filter.adapter() == (offer.adapter() != null));
    }

    private static boolean serves(String asked, String task) {
        return asked.equals(task) || (asked.equals("text-generation") && task.equals("conversational"));
    }

    private static boolean says(Offer offer, String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
                .allMatch(word -> contains(offer.model().value(), word)
                        || contains(offer.provider().value(), word));
    }

    private static boolean contains(String id, String word) {
        return id.toLowerCase(Locale.ROOT).contains(word);
    }

    private static Comparator<Row> order(OfferSort sort) {
        return switch (sort.column()) {
            case DOWNLOADS -> by(sort, row -> row.model().downloads());
            case MODEL -> by(sort, row -> row.offer().model().value().toLowerCase(Locale.ROOT));
            case PROVIDER -> by(sort, row -> row.offer().provider());
            case TASK -> by(sort, row -> row.offer().task());
            case STATUS -> by(sort, row -> goodness(row.offer().availability()));
            case INPUT -> by(sort, row -> input(row.offer().price()));
            case OUTPUT -> by(sort, row -> output(row.offer().price()));
            case CONTEXT -> by(sort, row -> row.offer().contextLength());
            case LATENCY -> by(sort, row -> row.offer().firstTokenLatencyMs());
            case THROUGHPUT -> by(sort, row -> row.offer().tokensPerSecond());
            case TOOLS -> by(sort, row -> yesFirst(row.offer().tools()));
            case STRUCTURED -> by(sort, row -> yesFirst(row.offer().structuredOutput()));
            case FREE -> by(sort, row -> yesFirst(row.offer().free()));
            case GATED -> by(sort, row -> strictness(row.offer().gating()));
            case CHECKED -> by(sort, row -> age(row.offer().claims()));
        };
    }

    private static <T extends Comparable<? super T>> Comparator<Row> by(OfferSort sort, Function<Row, T> value) {
        Comparator<T> order = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(order));
    }

    private static String goodness(Availability availability) {
        return switch (availability.word()) {
            case "unstated" -> null;
            case "live" -> "1";
            case "staging" -> "2";
            case "error" -> "4";
            default -> "3" + availability.word();
        };
    }

    private static BigDecimal input(Price price) {
        return price == null ? null : price.input();
    }

    private static BigDecimal output(Price price) {
        return price == null ? null : price.output();
    }

    private static Integer yesFirst(Boolean said) {
        return said == null ? null : said ? 0 : 1;
    }

    private static Integer strictness(Gating gating) {
        return gating == null
                ? null
                : switch (gating) {
                    case MANUAL -> 0;
                    case AUTO -> 1;
                    case NONE -> 2;
                };
    }

    private static Long age(List<Claim> claims) {
        return claims.stream()
                .map(claim -> -claim.provenance().fetchedAt().toEpochMilli())
                .min(Long::compare)
                .orElseThrow();
    }
}
