package io.hubcheck.hub;

import io.hubcheck.api.ModelId;
import java.util.List;

/**
 * A chat model on the router's list.
 *
 * @param id what
 * @param inputModalities such as {@code text}; empty if not said
 * @param outputModalities such as {@code text}; empty if not said
 * @param providers who it can be routed to
 * @param unreadable how many rows had to be left out since they name no provider
 */
public record RouterModel(
        ModelId id,
        List<String> inputModalities,
        List<String> outputModalities,
        List<RouterRow> providers,
        int unreadable) {

    public RouterModel {
        inputModalities = List.copyOf(inputModalities);
        outputModalities = List.copyOf(outputModalities);
        providers = List.copyOf(providers);
    }
}
