package io.hubcheck.web;

import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ProviderReference;

/** Reads a provider in a request: an id in any letter case, or an alias. */
final class ProviderParameter {

    private ProviderParameter() {}

    /** The id as the catalogue spells it; what nobody knows stays as typed, and so has no offers. */
    static String id(String typed, Catalog catalog) {
        return switch (catalog.resolve(typed)) {
            case ProviderReference.Known known -> known.id().value();
            case ProviderReference.Retired retired -> retired.id().value();
            case ProviderReference.Chosen _, ProviderReference.Unknown _ -> typed;
        };
    }
}
