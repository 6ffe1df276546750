package io.hubcheck.catalog.internal;

import io.hubcheck.api.OfferChange;
import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeQuery;
import io.hubcheck.catalog.internal.store.NumberedChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest changes, in memory; immutable. Of too many, the oldest go.
 *
 * @param since since when every change is here, or null if none can be
 * @param next the number that the next change gets
 * @param changes in ascending order of their numbers, without a gap
 */
record RecentChanges(@Nullable Instant since, long next, List<NumberedChange> changes) {

    static final RecentChanges NONE = new RecentChanges(null, 1, List.of());

    private static final int MOST = 10_000;

    RecentChanges {
        changes = List.copyOf(changes);
    }

    /** These, and what differs between two states. */
    RecentChanges with(@Nullable CatalogState before, CatalogState after) {
        List<OfferChange> more = CatalogDiff.between(before, after);
        List<NumberedChange> all = new ArrayList<>(changes);
        more.forEach(change -> all.add(new NumberedChange(first() + all.size(), change)));
        int tooMany = Math.max(0, all.size() - MOST);
        Instant begin = since != null ? since : after.snapshot().at();
        return new RecentChanges(
                tooMany > 0 ? all.get(tooMany - 1).change().at() : begin,
                next + more.size(),
                all.subList(tooMany, all.size()));
    }

    /** The same with other numbers. */
    RecentChanges numberedFrom(long first) {
        List<NumberedChange> same = new ArrayList<>();
        changes.forEach(change -> same.add(new NumberedChange(first + same.size(), change.change())));
        return new RecentChanges(since, first + same.size(), same);
    }

    /** Those that come after all of these. */
    RecentChanges following() {
        return new RecentChanges(null, next, List.of());
    }

    /** The number of the first of them. */
    long first() {
        return next - changes.size();
    }

    /** Those that answer a query, newest first; one more than its limit, if there are so many. */
    List<NumberedChange> matching(ChangeQuery query) {
        return changes.reversed().stream()
                .filter(change -> query.before() == null || change.number() < query.before())
                .filter(change -> query.covers(change.change()))
                .limit(query.limit() + 1L)
                .toList();
    }

    /** What a query is answered, given one change more than its limit if there are so many. */
    static ChangeHistory history(@Nullable Instant since, List<NumberedChange> found, int limit) {
        List<NumberedChange> shown = found.stream().limit(limit).toList();
        return new ChangeHistory(
                since,
                shown.stream().map(NumberedChange::change).toList(),
                found.size() > limit ? shown.getLast().number() : null);
    }
}
