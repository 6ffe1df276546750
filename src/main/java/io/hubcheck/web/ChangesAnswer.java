package io.hubcheck.web;

import io.hubcheck.api.OfferChange;
import io.hubcheck.catalog.ChangeHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Changes")
record ChangesAnswer(
        @Schema(description = "what happened before this is not known; null if nothing is known yet") @Nullable
        Instant keptSince,

        @Schema(description = "for the cursor; null at the end") @Nullable
        String nextCursor,

        List<Change> changes) {

    static ChangesAnswer of(ChangeHistory history) {
        Long next = history.next();
        return new ChangesAnswer(
                history.keptSince(),
                next == null ? null : next.toString(),
                history.changes().stream().map(Change::of).toList());
    }

    @Schema(name = "Change", description = "What differs in one offer between one snapshot and the next")
    record Change(
            @Schema(allowableValues = {"added", "removed", "status", "price"})
            String kind,

            String model,
            String provider,
            String task,

            @Schema(
                    description =
                            "a status, or a price as input/output in USD per million tokens; null if there was none")
            @Nullable
            String before,

            @Schema(description = "the same for now") @Nullable
            String after,

            @Schema(description = "when the later snapshot was read")
            Instant at,

            @Schema(description = "the later snapshot's id") String snapshot) {

        static Change of(OfferChange change) {
            return new Change(
                    ChangesRequest.word(change.kind()),
                    change.model().value(),
                    change.provider().value(),
                    change.task().value(),
                    change.before(),
                    change.after(),
                    change.at(),
                    change.snapshot());
        }
    }
}
