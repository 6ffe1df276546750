package io.hubcheck.api;

import org.jspecify.annotations.Nullable;

/**
 * What lies on top of another model, where an offer serves an adapter rather than a model of its own.
 *
 * @param type the kind of adapter, such as {@code lora}, as its source spells it, never blank
 * @param weights the file of its weights in the model's repository, or null if not said
 */
@Stable
public record Adapter(String type, @Nullable String weights) {

    /** @throws IllegalArgumentException if {@code type} is blank */
    public Adapter {
        Words.required(type, "An adapter's type");
    }
}
