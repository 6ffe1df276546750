package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.ModelId;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.DetailSection;
import io.hubcheck.api.spi.DetailSection.Row;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.IllAnswer;
import io.hubcheck.plugin.internal.call.OneLine;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import java.util.List;
import org.jspecify.annotations.Nullable;

record GuardedSection(CallSite site, Held<DetailSection.Content> content) implements DetailSection.Content {

    private static final int MOST_ROWS = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 1000;

    @Override
    public List<Row> of(ModelId model, List<Offer> offers) {
        return switch (site.call(() -> read(content.get().of(model, offers)))) {
            case Given<List<Row>>(List<Row> rows) -> rows;
            case Missed<List<Row>> missed -> List.of(Row.of(site.plugin(), missed.sentence()));
        };
    }

    private static List<Row> read(@Nullable List<Row> rows) {
        if (rows == null) {
            throw new IllAnswer("It answered null.");
        }
        return rows.stream().limit(MOST_ROWS).map(GuardedSection::read).toList();
    }

    private static Row read(@Nullable Row row) {
        if (row == null || row.name() == null || row.text() == null) {
            throw new IllAnswer("A row of it is null, or has no name or no text.");
        }
        return new Row(
                OneLine.of(row.name(), LONGEST_NAME), OneLine.of(row.text(), LONGEST_TEXT), SafeLink.web(row.link()));
    }
}
