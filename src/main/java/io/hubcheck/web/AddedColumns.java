package io.hubcheck.web;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.plugin.Plugins;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What plugins say in columns of their own, for one answer each. */
@Component
final class AddedColumns {

    private final ObjectProvider<Plugins> plugins;
    private final Clock clock;

    AddedColumns(ObjectProvider<Plugins> plugins, Clock clock) {
        this.plugins = plugins;
        this.clock = clock;
    }

    /**
     * The columns of this moment, for an answer whose reader waits for them so long at most, which they share evenly: a
     * slow one takes nothing away from the others.
     */
    Filled within(Duration inAll) {
        List<ColumnSpec> columns =
                plugins.stream().flatMap(host -> host.columns().stream()).toList();
        Duration each = inAll.dividedBy(Math.max(1, columns.size()));
        return new Filled(columns.stream()
                .map(column -> new PatientColumn(column, each, clock))
                .toList());
    }

    /** Those of one answer, for use by one thread. */
    record Filled(List<PatientColumn> columns) {

        /** What each column says of an offer by its full id, or null where that is not known. */
        SequencedMap<String, @Nullable String> of(Offer offer) {
            SequencedMap<String, @Nullable String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column.id(), column.cell(offer)));
            return Collections.unmodifiableSequencedMap(cells);
        }
    }
}
