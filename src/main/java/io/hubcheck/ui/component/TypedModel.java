package io.hubcheck.ui.component;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.ModelReference;
import java.util.Optional;
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

    /** What was typed, or empty if it is not the form of a model. */
    public static Optional<TypedModel> parse(String text) {
        ModelReference reference = ModelReference.parse(text);
        return ModelId.parse(reference.model()).map(id -> new TypedModel(id, reference.provider(), text.contains("/")));
    }
}
