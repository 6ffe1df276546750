package io.hubcheck.catalog.internal;

import io.hubcheck.api.ProviderId;
import io.hubcheck.catalog.EditDistance;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.catalog.ProviderReference.Chosen;
import io.hubcheck.catalog.ProviderReference.Known;
import io.hubcheck.catalog.ProviderReference.Policy;
import io.hubcheck.catalog.ProviderReference.Retired;
import io.hubcheck.catalog.ProviderReference.Unknown;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds out what somebody means by a provider's name. */
final class ProviderNames {

    private static final int MAX_SUGGESTIONS = 3;

    private static final Set<String> NOTHING = Set.of("", "null", "none", "undefined");

    private final Set<ProviderId> known;

    /** @param served the providers that the Hub names now */
    ProviderNames(Set<ProviderId> served) {
        known = new TreeSet<>(served);
        known.addAll(KnownProviders.active());
    }

    ProviderReference resolve(String typed) {
        String word = typed.strip();
        if (NOTHING.contains(word.toLowerCase(Locale.ROOT))) {
            return new Chosen(Policy.AUTO);
        }
        return exactly(word)
                .<ProviderReference>map(Known::new)
                .or(() -> policy(word).map(Chosen::new))
                .or(() -> inAnyCase(word, known).map(Known::new))
                .or(() -> inAnyCase(word, KnownProviders.retired()).map(Retired::new))
                .or(() -> KnownProviders.byAlias(word).map(this::known))
                .orElseGet(() -> new Unknown(word, suggestions(word)));
    }

    private ProviderReference known(ProviderId id) {
        return known.contains(id) ? new Known(id) : new Retired(id);
    }

    private Optional<ProviderId> exactly(String word) {
        return Optional.of(new ProviderId(word)).filter(known::contains);
    }

    private static Optional<Policy> policy(String word) {
        return Arrays.stream(Policy.values())
                .filter(policy -> policy.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<ProviderId> inAnyCase(String word, Collection<ProviderId> ids) {
        return ids.stream().filter(id -> id.value().equalsIgnoreCase(word)).findFirst();
    }

    private List<ProviderId> suggestions(String word) {
        int tolerance = Math.max(1, word.length() / 3);
        return known.stream()
                .map(id -> new Suggestion(id, distance(word.toLowerCase(Locale.ROOT), id, tolerance)))
                .filter(suggestion -> suggestion.distance() <= tolerance)
                .sorted(Comparator.comparingInt(Suggestion::distance).thenComparing(Suggestion::id))
                .limit(MAX_SUGGESTIONS)
                .map(Suggestion::id)
                .toList();
    }

    private static int distance(String word, ProviderId id, int tolerance) {
        return Stream.concat(Stream.of(id.value().toLowerCase(Locale.ROOT)), KnownProviders.aliases(id).stream())
                .mapToInt(name -> EditDistance.between(word, name, tolerance))
                .min()
                .orElseThrow();
    }

    private record Suggestion(ProviderId id, int distance) {}
}
