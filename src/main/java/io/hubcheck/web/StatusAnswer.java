package io.hubcheck.web;

import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.RefreshProgress;
import io.hubcheck.catalog.SourceStatus;
import io.hubcheck.catalog.StorageStatus;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Status")
record StatusAnswer(
        Snapshot snapshot,

        @Schema(description = "where each source stands, in the order of merging")
        List<SourceState> sources,

        @Schema(description = "what the Hub still answers callers without a token, as far as it has said")
        List<BudgetLeft> budgets,

        @Schema(description = "the refresh that is under way; null if none is") @Nullable
        Progress refresh,

        @Schema(description = "when the next refresh is due; null before the first is over") @Nullable
        Instant nextRefresh,

        Storage storage) {

    /** @param temporary whether what is on disk is deleted when the server stops */
    static StatusAnswer of(CatalogSnapshot snapshot, CatalogHealth health, List<Budget> budgets, boolean temporary) {
        Storage storage = Storage.of(health.storage(), temporary);
        return new StatusAnswer(
                Snapshot.of(snapshot, storage),
                health.sources().stream().map(SourceState::of).toList(),
                budgets.stream()
                        .filter(budget -> budget.caller().equals(CredentialKey.ANONYMOUS))
                        .sorted(Comparator.comparing(Budget::bucket).thenComparingLong(Budget::remaining))
                        .map(BudgetLeft::of)
                        .toList(),
                Progress.of(health.progress()),
                health.nextRefresh(),
                storage);
    }

    @Schema(name = "SnapshotStatus")
    record Snapshot(
            String id,

            @Schema(description = "when its newest source answered; null if none has yet") @Nullable
            Instant at,

            @Schema(description = "when it was last saved; null if it was not") @Nullable
            Instant savedAt,

            @Schema(description = "null if no catalogue could be read yet") @Nullable
            Integer offers,

            @Schema(description = "null if no catalogue could be read yet") @Nullable
            Integer models,

            @Schema(description = "null if no catalogue could be read yet") @Nullable
            Integer providers) {

        static Snapshot of(CatalogSnapshot snapshot, Storage storage) {
            Instant at = snapshot.at();
            if (at == null) {
                return new Snapshot(snapshot.id(), null, storage.savedAt(), null, null, null);
            }
            long providers =
                    snapshot.offers().stream().map(Offer::provider).distinct().count();
            return new Snapshot(
                    snapshot.id(),
                    at,
                    storage.savedAt(),
                    snapshot.offers().size(),
                    snapshot.models().size(),
                    (int) providers);
        }
    }

    @Schema(name = "SourceStatus")
    record SourceState(
            String id,

            @Schema(
                    description = "idle: not asked yet, or not needed",
                    allowableValues = {"fresh", "stale", "down", "idle"})
            String state,

            @Schema(description = "when it last answered whole; null if never") @Nullable
            Instant lastSuccess,

            @Schema(description = "why its last try failed; null if it didn't") @Nullable
            TroubleAnswer lastError,

            @Schema(description = "null if its last try succeeded") @Nullable
            Instant failingSince,

            @Schema(description = "when it is asked again; null if that is not settled") @Nullable
            Instant nextTry,

            @Schema(description = "how many requests its last reading took")
            int requests) {

        static SourceState of(SourceStatus status) {
            return new SourceState(
                    status.source().id(),
                    status.state().name().toLowerCase(Locale.ROOT),
                    status.lastSuccess(),
                    TroubleAnswer.of(status.problem()),
                    status.failingSince(),
                    status.nextTry(),
                    status.requests());
        }
    }

    @Schema(name = "Budget")
    record BudgetLeft(
            @Schema(example = "api") String bucket,

            @Schema(description = "requests left in this window")
            long remaining,

            @Schema(description = "requests in a whole window; null if not said") @Nullable
            Long quota,

            @Schema(description = "when the window ends") Instant resetsAt) {

        static BudgetLeft of(Budget budget) {
            return new BudgetLeft(budget.bucket(), budget.remaining(), budget.quota(), budget.resetsAt());
        }
    }

    @Schema(name = "RefreshProgress")
    record Progress(
            Instant startedAt,

            @Schema(description = "sources that have answered or failed")
            int sourcesDone,

            @Schema(description = "sources that are asked, as far as that is known")
            int sources,

            @Schema(description = "pages read so far") int pages) {

        static @Nullable Progress of(@Nullable RefreshProgress progress) {
            return progress == null
                    ? null
                    : new Progress(progress.startedAt(), progress.sourcesDone(), progress.sources(), progress.pages());
        }
    }

    @Schema(name = "Storage")
    record Storage(
            @Schema(
                    description = "disk: the next start begins with it; temporary: on disk, and deleted when the server"
                            + " stops, as in the demo; memory: gone when the server stops",
                    allowableValues = {"disk", "temporary", "memory"})
            String kind,

            @Schema(description = "when it was last saved; null if it was not") @Nullable
            Instant savedAt,

            @Schema(description = "why it is not saved; null if nothing is wrong") @Nullable
            String trouble) {

        static Storage of(StorageStatus status, boolean temporary) {
            return switch (status) {
                case StorageStatus.OnDisk(Instant savedAt, String trouble) ->
                    new Storage(temporary ? "temporary" : "disk", savedAt, trouble);
                case StorageStatus.InMemory(String why) -> new Storage("memory", null, why);
            };
        }
    }
}
