package io.hubcheck.ui.home.address;

import io.hubcheck.catalog.OfferSort;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be shown of an offer, in the order in which it is. */
public enum OfferColumn {
    STATUS(true),
    MODEL(true),
    PROVIDER(true),
    TASK(true),
    INPUT(true),
    OUTPUT(true),
    CONTEXT(true),
    LATENCY(true),
    THROUGHPUT(true),
    TOOLS(true),
    STRUCTURED(true),
    CHECKED(true),
    ALIAS(false),
    MODALITY(false),
    FREE(false),
    AUTHOR(false),
    GATED(false),
    ADAPTER(false),
    SOURCES(false);

    private final boolean usual;

    OfferColumn(boolean usual) {
        this.usual = usual;
    }

    /** The column that a word of an address names, or empty if it names none. */
    public static Optional<OfferColumn> parse(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    /** Its name in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the catalogue can be sorted by it. */
    public boolean sortable() {
        return OfferSort.parse(word()).isPresent();
    }

    boolean usual() {
        return usual;
    }
}
