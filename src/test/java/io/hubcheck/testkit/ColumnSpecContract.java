package io.hubcheck.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import org.junit.jupiter.api.Test;

/** What each {@link ColumnSpec} must stand: extend it, and say which one. */
public abstract class ColumnSpecContract {

    private static final int LONGEST_TEXT = 200;

    /** The column, as it is registered. */
    protected abstract ColumnSpec column();

    @Test
    final void eachCellHoldsOneShortLineOrNothing() {
        for (Offer offer : SampleOffers.all()) {
            String text = column().value().of(offer);
            assertTrue(
                    text == null
                            || (text.length() <= LONGEST_TEXT && text.lines().count() <= 1),
                    () -> "The server would cut or straighten: " + text);
        }
    }
}
