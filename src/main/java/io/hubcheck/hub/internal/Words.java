package io.hubcheck.hub.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words that say something; blank ones count as not said. */
final class Words {

    private Words() {}

    static @Nullable String orNull(@Nullable String word) {
        return word == null || word.isBlank() ? null : word;
    }

    static List<String> of(@Nullable List<@Nullable String> words) {
        return words == null
                ? List.of()
                : words.stream().map(Words::orNull).filter(Objects::nonNull).toList();
    }
}
