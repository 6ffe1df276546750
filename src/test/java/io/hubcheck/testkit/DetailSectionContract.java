package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.DetailSection.Row;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each {@link DetailSection} must stand: extend it, and say which one. */
public abstract class DetailSectionContract {

    private static final int MOST_ROWS = 50;

    /** The section, as it is registered. */
    protected abstract DetailSection section();

    @Test
    final void itSaysWhatTheServerCanDraw() {
        check(SampleOffers.all());
        SampleOffers.all().forEach(offer -> check(List.of(offer)));
    }

    @Test
    final void itStandsAModelThatNobodyServes() {
        check(List.of());
    }

    private void check(List<Offer> offers) {
        List<Row> rows = section().content().of(SampleOffers.MODEL, offers);
        assertTrue(rows.size() <= MOST_ROWS, "Only " + MOST_ROWS + " rows are shown");
        for (Row row : rows) {
            assertFalse(row.name().isBlank(), "A row has a name: " + row);
            URI link = row.link();
            assertTrue(link == null || List.of("http", "https").contains(link.getScheme()), "No link: " + link);
        }
    }
}
