package io.hubcheck.catalog;

import io.hubcheck.api.OfferChange;
import io.hubcheck.api.OfferChange.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out which offers are new, as far as the changes tell that are kept. Safe for use by many threads. */
public final class FirstSeen {

    private static final Pattern DAYS = Pattern.compile("([1-9]\\d{0,2})d");
    private static final int PAGE = 1_000;

    private final ChangeLog changes;
    private final InstantSource clock;

    public FirstSeen(ChangeLog changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** A number of days such as {@code 7d}, 1 to 999, or empty if it is none. */
    public static Optional<Duration> days(String text) {
        Matcher form = DAYS.matcher(text);
        return form.matches() ? Optional.of(Duration.ofDays(Long.parseLong(form.group(1)))) : Optional.empty();
    }

    /**
     * The offers that appeared within {@code age}. What was there before, and only came back, is not new. Reads what is
     * kept, which may take a while: not for a session's lock.
     */
    public Newcomers within(Duration age, CatalogSnapshot snapshot) {
        Instant since = clock.instant().minus(age);
        Map<OfferKey, Instant> appeared = new HashMap<>();
        all(Kind.ADDED, since).forEach(change -> appeared.merge(OfferKey.of(change), change.at(), FirstSeen::earlier));
        if (!appeared.isEmpty()) {
            all(Kind.REMOVED, null).stream()
                    .filter(change -> change.at().isBefore(appeared.getOrDefault(OfferKey.of(change), Instant.MIN)))
                    .forEach(change -> appeared.remove(OfferKey.of(change)));
        }
        Instant kept = changes.changes(ChangeQuery.newest(1)).keptSince();
        return new Newcomers(snapshot.only(appeared.keySet()), since, kept);
    }

    private List<OfferChange> all(Kind kind, @Nullable Instant since) {
        List<OfferChange> all = new ArrayList<>();
        Long before = null;
        do {
            ChangeHistory page = changes.changes(new ChangeQuery(since, kind, null, null, before, PAGE));
            all.addAll(page.changes());
            before = page.next();
        } while (before != null);
        return all;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
