package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.plugin.CellValue;
import io.hubcheck.plugin.internal.call.CallSite;
import io.hubcheck.plugin.internal.call.Held;
import io.hubcheck.plugin.internal.call.OneLine;
import io.hubcheck.plugin.internal.call.Reply.Given;
import io.hubcheck.plugin.internal.call.Reply.Missed;
import org.jspecify.annotations.Nullable;

record GuardedColumn(CallSite site, Held<ColumnSpec.Value> value) implements CellValue {

    private static final int LONGEST = 200;

    @Override
    public @Nullable String ask(Offer offer) {
        return switch (site.<@Nullable String>call(() -> read(value.get().of(offer)))) {
            case Given<@Nullable String> given -> given.answer();
            case Missed<@Nullable String> missed -> throw missed.asException();
        };
    }

    private static @Nullable String read(@Nullable String text) {
        return text == null || text.isBlank() ? null : OneLine.of(text, LONGEST);
    }
}
