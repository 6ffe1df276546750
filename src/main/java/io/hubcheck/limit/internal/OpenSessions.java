package io.hubcheck.limit.internal;

import io.hubcheck.limit.ClientAddress;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All sessions there are, each counted by its pages. Where there are too many, those that will be missed least end. */
final class OpenSessions {

    private final Set<Stay> open = ConcurrentHashMap.newKeySet();
    private final int perAddress;
    private final int inAll;

    /** Of both, 0 is no limit. */
    OpenSessions(int perAddress, int inAll) {
        this.perAddress = perAddress;
        this.inAll = inAll;
    }

    /** @param address who began it; null for whoever is not counted */
    void begin(HttpSession session, @Nullable ClientAddress address, Instant now) {
        Stay stay = new Stay(session, address, now, open::remove);
        open.add(stay);
        try {
            stay.begin();
        } catch (IllegalStateException overAlready) {
            open.remove(stay);
            return;
        }
        keep(stay);
    }

    /** Ends others, if a session is new or has grown and they are too many with it. */
    void keep(Stay grown) {
        ClientAddress address = grown.address();
        if (address != null) {
            keep(perAddress, stay -> Objects.equals(stay.address(), address), grown);
        }
        keep(inAll, stay -> true, grown);
    }

    int size() {
        return open.size();
    }

    private void keep(int most, Predicate<Stay> counted, Stay grown) {
        if (most > 0) {
            List<Seen> all = open.stream().filter(counted).map(Seen::now).toList();
            int tooMany = all.stream().mapToInt(Seen::weight).sum() - most;
            Iterator<Seen> next = tooMany > 0 ? leastMissed(all, grown) : Collections.emptyIterator();
            for (int rest = tooMany; rest > 0 && next.hasNext(); ) {
                Seen ended = next.next();
                ended.stay().end();
                rest -= ended.weight();
            }
        }
    }

    private static Iterator<Seen> leastMissed(List<Seen> all, Stay except) {
        return all.stream()
                .filter(seen -> !seen.stay().equals(except))
                .sorted(Seen.LEAST_MISSED)
                .iterator();
    }

    /** A stay as it was at one moment: to sort what other requests change meanwhile is an error. */
    private record Seen(Stay stay, boolean signedIn, boolean returned, Instant last, int weight) {

        /** Whoever keeps no cookies leaves a session behind with each request; those go before anybody's. */
        static final Comparator<Seen> LEAST_MISSED = Comparator.comparing(Seen::signedIn)
                .thenComparing(Seen::returned)
                .thenComparing(Seen::last);

        static Seen now(Stay stay) {
            return new Seen(stay, stay.signedIn(), stay.returned(), stay.lastSeen(), Math.max(1, stay.pages()));
        }
    }
}
