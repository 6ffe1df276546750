package io.hubcheck.ui.component;

import io.hubcheck.api.ModelId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The model that somebody typed or pasted, read well enough to show what it has; what it means is for the validator to
 * say, which is given the text as it is.
 *
 * @param id which
 * @param provider who it names behind a colon, or null
 * @param whole whether the text can only mean a model: a Hub address, or an id with its owner
 */
public record TypedModel(ModelId id, @Nullable String provider, boolean whole) {

    private static final Pattern HUB_ADDRESS =
            Pattern.compile("(?:https?://[^/]+|(?:huggingface\\.co|hf\\.co))/([^/?#]+(?:/[^/?#]+)?).*");
    private static final Pattern ID_AND_PROVIDER = Pattern.compile("([^:]+?)(?::([^:]+))?");

    /** What was typed, or empty if it is not the form of a model. */
    public static Optional<TypedModel> parse(String text) {
        Matcher address = HUB_ADDRESS.matcher(text.strip());
        if (address.matches()) {
            return ModelId.parse(address.group(1)).map(id -> new TypedModel(id, null, true));
        }
        Matcher typed = ID_AND_PROVIDER.matcher(text.strip());
        return typed.matches()
                ? ModelId.parse(typed.group(1))
                        .map(id ->
                                new TypedModel(id, typed.group(2), !id.owner().isEmpty()))
                : Optional.empty();
    }
}
