package io.hubcheck.catalog;

import io.hubcheck.api.Offer;
import java.util.List;

/** What goes in and what comes out. */
record Modalities(List<String> input, List<String> output) {

    static Modalities of(Offer offer) {
        return new Modalities(offer.inputModalities(), offer.outputModalities());
    }

    boolean include(String modality) {
        return input.contains(modality) || output.contains(modality);
    }
}
