package io.hubcheck.ui.home.address;

import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.ui.component.TypedModel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** What an address asks for, in the catalogue's own terms. */
final class Meaning {

    private Meaning() {}

    /** A pasted address means the model, and a policy such as {@code model:fastest} any provider. */
    static Map<Criterion, String> of(Map<Criterion, String> chosen) {
        Map<Criterion, String> meaning = new EnumMap<>(Criterion.class);
        chosen.forEach((criterion, value) -> meaning.putAll(criterion.meaning(value)));
        meaning.computeIfPresent(
                Criterion.TEXT,
                (criterion, text) -> TypedModel.parse(text).map(Meaning::words).orElse(text));
        return meaning;
    }

    private static String words(TypedModel typed) {
        String provider = typed.provider();
        String model = typed.id().value();
        return provider == null || isPolicy(provider) ? model : model + ":" + provider;
    }

    private static boolean isPolicy(String word) {
        return Arrays.stream(ProviderReference.Policy.values())
                .anyMatch(policy -> policy.name().equalsIgnoreCase(word));
    }
}
