package io.hubcheck.catalog;

import io.hubcheck.api.Gating;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Price;
import io.hubcheck.api.Task;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One filter made ready for the rows of one snapshot. */
final class OfferMatcher {

    private final OfferRows rows;
    private final OfferFilter filter;
    private final BitSet modelsWithText;

    OfferMatcher(OfferRows rows, OfferFilter filter) {
        this.rows = rows;
        this.filter = filter;
        modelsWithText = modelsWithText(rows.lowerCaseIds(), filter.text());
    }

    boolean matches(int row) {
        Offer offer = rows.offer(row);
        return modelsWithText.get(rows.modelNumber(row))
                && same(filter.provider(), offer.provider().value())
                && served(offer.task())
                && same(filter.status(), offer.availability().word())
                && same(filter.tools(), offer.tools())
                && same(filter.structuredOutput(), offer.structuredOutput())
                && handles(offer)
                && roomy(offer.contextLength())
                && affordable(offer.price())
                && same(filter.free(), offer.free())
                && same(filter.gated(), gated(offer.gating()))
                && same(filter.adapter(), offer.adapter() != null);
    }

    private static BitSet modelsWithText(List<String> ids, @Nullable String text) {
        List<String> words = text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return IntStream.range(0, ids.size())
                .filter(model -> words.stream().allMatch(ids.get(model)::contains))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private boolean served(Task task) {
        return same(filter.task(), task.value())
                || (Task.TEXT_GENERATION.value().equals(filter.task()) && task.equals(Task.CONVERSATIONAL));
    }

    private boolean handles(Offer offer) {
        String modality = filter.modality();
        return modality == null
                || offer.inputModalities().contains(modality)
                || offer.outputModalities().contains(modality);
    }

    private boolean roomy(@Nullable Long contextLength) {
        Long least = filter.minContext();
        return least == null || (contextLength != null && contextLength >= least);
    }

    private boolean affordable(@Nullable Price price) {
        BigDecimal input = filter.maxInput();
        BigDecimal output = filter.maxOutput();
        if (price == null) {
            return input == null && output == null;
        }
        return (input == null || price.input().compareTo(input) <= 0)
                && (output == null || price.output().compareTo(output) <= 0);
    }

    private static @Nullable Boolean gated(@Nullable Gating gating) {
        return gating == null ? null : gating != Gating.NONE;
    }

    private static boolean same(@Nullable Object wanted, @Nullable Object said) {
        return wanted == null || Objects.equals(wanted, said);
    }
}
