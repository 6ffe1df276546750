package io.hubcheck.ui.validate;

import io.hubcheck.ui.component.TypedModel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A model as somebody typed or pasted it, perhaps with a provider behind a colon or a blank.
 *
 * @param model its id where it can be told, else what was typed
 * @param provider who is named with it, or null
 */
record TypedPair(String model, @Nullable String provider) {

    /** The provider has neither a slash nor a colon, so that no address is taken apart. */
    private static final Pattern PAIR =
            Pattern.compile("(?<model>\\S.*?)(?<between>\\s*:\\s*|\\s+)(?<provider>[^\\s:/]+)");

    /**
     * Reads what was typed. Words that a suggested model has are words for it, and no provider.
     *
     * @param suggestions the models that are suggested for some words, among those of the provider that is named, if one is
     * @param known whether a word names a provider, or a way to choose one
     */
    static TypedPair of(
            String typed, BiFunction<String, @Nullable String, List<String>> suggestions, Predicate<String> known) {
        String text = typed.strip();
        Matcher pair = PAIR.matcher(text);
        if (pair.matches() && named(pair, suggestions.apply(text, null).isEmpty(), known)) {
            return new TypedPair(
                    model(pair.group("model"), pair.group("provider"), suggestions), pair.group("provider"));
        }
        return new TypedPair(model(text, null, suggestions), null);
    }

    private static boolean named(Matcher pair, boolean noModelHasTheWords, Predicate<String> known) {
        return !pair.group("between").isBlank()
                || (noModelHasTheWords && (isWhole(pair.group("model")) || known.test(pair.group("provider"))));
    }

    /** An id with its owner is meant as it stands, whatever else begins like it. */
    private static String model(
            String typed, @Nullable String provider, BiFunction<String, @Nullable String, List<String>> suggestions) {
        if (isWhole(typed)) {
            return TypedModel.parse(typed).orElseThrow().id().value();
        }
        List<String> suggested = suggestions.apply(typed, provider);
        return suggested.size() == 1 ? suggested.getFirst() : typed;
    }

    private static boolean isWhole(String typed) {
        return TypedModel.parse(typed).filter(TypedModel::whole).isPresent();
    }
}
