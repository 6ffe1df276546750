package io.hubcheck.plugin;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import org.jspecify.annotations.Nullable;

/** What stands in the column of a plugin, where it can be told whether the plugin knows nothing or did not answer. */
public interface CellValue extends ColumnSpec.Value {

    /**
     * The text, or null if it is not known.
     *
     * @throws PluginException if the plugin did not answer, so that it is worth asking again later
     */
    @Nullable
    String ask(Offer offer);

    /** The same for whoever asks only once: what did not come is not known. */
    @Override
    default @Nullable String of(Offer offer) {
        try {
            return ask(offer);
        } catch (PluginException unanswered) {
            return null;
        }
    }
}
