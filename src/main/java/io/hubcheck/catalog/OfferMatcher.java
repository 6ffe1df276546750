package io.hubcheck.catalog;

import io.hubcheck.api.Gating;
import io.hubcheck.api.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One filter made ready for the rows of one snapshot: what it doesn't narrow costs nothing. */
final class OfferMatcher {

    private final List<IntPredicate> criteria = new ArrayList<>();

    OfferMatcher(OfferColumns columns, OfferFilter filter) {
        add(columns.provider, filter.provider(), wanted -> id -> id.value().equals(wanted));
        add(columns.task, filter.task(), wanted -> task -> serves(task, wanted));
        add(columns.status, filter.status(), wanted -> status -> status.word().equals(wanted));
        add(columns.tools, filter.tools(), wanted -> wanted::equals);
        add(columns.structured, filter.structuredOutput(), wanted -> wanted::equals);
        add(columns.modalities, filter.modality(), wanted -> modalities -> modalities.include(wanted));
        add(columns.context, filter.minContext(), least -> context -> context >= least);
        add(columns.input, filter.maxInput(), most -> price -> price.compareTo(most) <= 0);
        add(columns.output, filter.maxOutput(), most -> price -> price.compareTo(most) <= 0);
        add(columns.free, filter.free(), wanted -> wanted::equals);
        add(columns.gating, filter.gated(), wanted -> gating -> wanted == (gating != Gating.NONE));
        if (filter.adapter() != null) {
            IntPredicate adapter = columns.adapter.where(any -> true);
            criteria.add(filter.adapter() ? adapter : adapter.negate());
        }
        String text = filter.text();
        if (text != null) {
            criteria.addAll(TextMatcher.of(columns, text));
        }
    }

    boolean matches(int row) {
        for (IntPredicate criterion : criteria) {
            if (!criterion.test(row)) {
                return false;
            }
        }
        return true;
    }

    private <T, W> void add(Column<T> column, @Nullable W wanted, Function<W, Predicate<T>> criterion) {
        if (wanted != null) {
            criteria.add(column.where(criterion.apply(wanted)));
        }
    }

    private static boolean serves(Task task, String wanted) {
        return task.value().equals(wanted)
                || (wanted.equals(Task.TEXT_GENERATION.value()) && task.equals(Task.CONVERSATIONAL));
    }
}
