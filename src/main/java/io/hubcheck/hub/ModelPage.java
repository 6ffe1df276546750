package io.hubcheck.hub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of models.
 *
 * @param models in the Hub's order
 * @param next where the list goes on, or null if this was the last page
 * @param unreadable how many entries had to be left out since they have no id that could be one
 */
public record ModelPage(List<HubModel> models, @Nullable PageLink next, int unreadable) {

    public ModelPage {
        models = List.copyOf(models);
    }
}
