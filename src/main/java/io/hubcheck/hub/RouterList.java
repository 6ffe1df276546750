package io.hubcheck.hub;

import java.util.List;

/**
 * The router's list of chat models.
 *
 * @param models in the router's order
 * @param unreadable how many models or rows had to be left out since they name no model or no provider
 */
public record RouterList(List<RouterModel> models, int unreadable) {

    public RouterList {
        models = List.copyOf(models);
    }
}
