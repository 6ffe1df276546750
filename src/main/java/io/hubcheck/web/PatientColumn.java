package io.hubcheck.web;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin's column that is waited for up to a limit; what it has not said by then is not known. For one thread. */
final class PatientColumn {

    private static final Logger LOG = LoggerFactory.getLogger(PatientColumn.class);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final ColumnSpec column;
    private final InstantSource clock;
    private Duration left;

    PatientColumn(ColumnSpec column, Duration patience, InstantSource clock) {
        this.column = column;
        this.clock = clock;
        left = patience;
    }

    String id() {
        return column.id();
    }

    @Nullable
    String cell(Offer offer) {
        if (!left.isPositive()) {
            return null;
        }
        Instant asked = clock.instant();
        String text = column.value().of(offer);
        left = left.minus(Duration.between(asked, clock.instant()));
        if (!left.isPositive()) {
            LOG.warn("Column {} is so slow that the rest of its cells is left out of an answer", id());
        }
        return text;
    }

    /** The text as a table has it: a number is none that a spreadsheet could take for a formula. */
    @Nullable
    Object inTable(@Nullable String text) {
        return text != null && column.numeric() && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
