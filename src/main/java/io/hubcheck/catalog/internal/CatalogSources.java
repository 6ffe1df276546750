package io.hubcheck.catalog.internal;

import java.util.List;

/**
 * What one refresh reads from.
 *
 * @param lists those that are always read
 * @param fallback the one that is read instead of the Hub's list as long as that has never answered
 * @param partners those that are read once the others have named the providers
 */
record CatalogSources(List<NamedSource> lists, NamedSource fallback, Partners partners) {

    /** Tells whose lists are worth reading. */
    interface Partners {

        /**
         * One source a provider.
         *
         * @param before what was known before this refresh
         * @param now what the other sources say
         */
        List<NamedSource> named(CatalogState before, List<SourceReading> now);
    }
}
