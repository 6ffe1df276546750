package io.hubcheck.api.spi;

import io.hubcheck.api.Offer;
import io.hubcheck.api.Stable;
import org.jspecify.annotations.Nullable;

/**
 * One more column of the catalogue, which the host draws, and which goes along with each offer in the API and in files.
 *
 * @param id as in addresses and exports
 * @param title the heading
 * @param numeric whether its values are aligned as numbers
 * @param value what stands in a cell
 */
@Stable
public record ColumnSpec(String id, String title, boolean numeric, Value value) {

    /** @throws IllegalArgumentException if id or title is blank */
    public ColumnSpec {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A column needs an id and a title");
        }
    }

    /** What stands in a cell. Called for each offer that is shown or saved, on any thread, within 50 milliseconds. */
    @FunctionalInterface
    public interface Value {

        /** The text for an offer, or null for "not known". */
        @Nullable
        String of(Offer offer);
    }
}
