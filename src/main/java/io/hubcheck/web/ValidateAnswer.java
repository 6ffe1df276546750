package io.hubcheck.web;

import io.hubcheck.api.Alternative;
import io.hubcheck.api.Finding;
import io.hubcheck.api.Fix;
import io.hubcheck.api.Outcome;
import io.hubcheck.api.Provenance;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.Task;
import io.hubcheck.api.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Verdict")
record ValidateAnswer(
        @Schema(description = "the model that the answer is about: its new id, if it moved")
        String model,

        @Schema(description = "the provider's id, found out from alias or policy; null if that failed") @Nullable
        String provider,

        @Nullable String task,

        @Schema(description = "the worst outcome among the findings; SKIPPED doesn't count")
        Outcome verdict,

        @Schema(description = "the code of the finding that decided", example = "provider_not_serving")
        String code,

        @Schema(description = "the sentence of the finding that decided")
        String message,

        List<Answered> findings,

        @Schema(description = "what would work instead") List<Instead> alternatives,
        Instant checkedAt) {

    static ValidateAnswer of(Verdict verdict) {
        ProviderId provider = verdict.provider();
        Task task = verdict.task();
        return new ValidateAnswer(
                verdict.model(),
                provider == null ? null : provider.value(),
                task == null ? null : task.value(),
                verdict.outcome(),
                verdict.code(),
                verdict.message(),
                verdict.findings().stream().map(Answered::of).toList(),
                verdict.alternatives().stream().map(Instead::of).toList(),
                verdict.checkedAt());
    }

    @Schema(name = "Finding", description = "The answer to one check")
    record Answered(
            String check,
            Outcome outcome,

            @Schema(description = "ok if it passed", example = "task_mismatch")
            String code,

            String message,

            @Schema(description = "who says so; null if nobody was asked") @Nullable
            String source,

            @Nullable Instant fetchedAt,
            @Nullable Way fix) {

        static Answered of(Finding finding) {
            Provenance provenance = finding.provenance();
            return new Answered(
                    finding.check(),
                    finding.outcome(),
                    finding.code(),
                    finding.message(),
                    provenance == null ? null : provenance.source().id(),
                    provenance == null ? null : provenance.fetchedAt(),
                    Way.of(finding.fix()));
        }
    }

    @Schema(name = "Fix", description = "What a person can do about it")
    record Way(
            String label,

            @Schema(description = "a relative one is a page of Hubcheck itself")
            String url) {

        static @Nullable Way of(@Nullable Fix fix) {
            return fix == null ? null : new Way(fix.label(), fix.url().toString());
        }
    }

    @Schema(name = "Alternative")
    record Instead(String model, String provider, String task) {

        static Instead of(Alternative alternative) {
            return new Instead(
                    alternative.model().value(),
                    alternative.provider().value(),
                    alternative.task().value());
        }
    }
}
