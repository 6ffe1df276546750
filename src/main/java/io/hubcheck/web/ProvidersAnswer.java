package io.hubcheck.web;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.api.Task;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Providers")
record ProvidersAnswer(
        @Schema(description = "what the list rests on") Basis basis,

        @Schema(description = "when it was read; null with KNOWN, which was not read from anywhere") @Nullable
        Instant fetchedAt,

        List<Provider> providers) {

    static ProvidersAnswer of(ProviderList list) {
        return new ProvidersAnswer(
                list.basis(),
                list.fetchedAt(),
                list.providers().stream().map(Provider::of).toList());
    }

    @Schema(name = "Provider")
    record Provider(
            String id,
            String name,

            @Schema(allowableValues = {"active", "retired", "unknown"})
            String state,

            @Schema(description = "how many models it serves; null if no list could be read") @Nullable
            Integer models,

            List<String> tasks) {

        static Provider of(ProviderSummary summary) {
            return new Provider(
                    summary.id().value(),
                    summary.name(),
                    summary.state().name().toLowerCase(Locale.ROOT),
                    summary.models(),
                    summary.tasks().stream().map(Task::value).toList());
        }
    }
}
