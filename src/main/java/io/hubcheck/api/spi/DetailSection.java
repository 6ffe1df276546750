package io.hubcheck.api.spi;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.Stable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One more section about a model, which the host draws as a list of named values.
 *
 * @param id what tells it from the plugin's others
 * @param title the heading
 * @param content what stands in it
 */
@Stable
public record DetailSection(String id, String title, Content content) {

    /** @throws IllegalArgumentException if id or title is blank */
    public DetailSection {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A section needs an id and a title");
        }
    }

    /** What stands in a section. Called on any thread, within two seconds. */
    @FunctionalInterface
    public interface Content {

        /** The rows about a model with all its offers; an empty list leaves the section out. */
        List<Row> of(ModelId model, List<Offer> offers);
    }

    /**
     * One named value.
     *
     * @param name what it is
     * @param text what it says
     * @param link where to read more, http or https, or null
     */
    public record Row(String name, String text, @Nullable URI link) {

        /** A row without a link. */
        public static Row of(String name, String text) {
            return new Row(name, text, null);
        }
    }
}
