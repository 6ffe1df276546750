package io.hubcheck.web;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.TokenReport;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Token")
record TokenAnswer(
        @Schema(description = "whether the Hub accepts it; null if that could not be found out") @Nullable
        Boolean valid,

        @Schema(allowableValues = {"oauth", "fine_grained", "classic", "unknown"})
        String kind,

        @Nullable String username,

        @Schema(description = "null if never, or not found out") @Nullable
        Instant expiresAt,

        Permission inference,

        @Schema(
                description =
                        "how many models are served at all; null if no catalogue could be read, or if it may call at nobody's expense")
        @Nullable
        Integer availableModels,

        @Schema(
                description =
                        "who serves them, in the owner's order of preference where the Hub gives it; empty if it may call at nobody's expense")
        List<String> availableProviders,

        @Schema(
                description =
                        "why it may not call inference, if it may not, what real calls of the last minutes told of its owner's account, and what plugins have to say of it")
        List<ValidateAnswer.Answered> findings,

        @Schema(description = "what went wrong; null if nothing did") @Nullable
        TroubleAnswer error) {

    static TokenAnswer of(TokenReport report) {
        return new TokenAnswer(
                report.valid(),
                word(report.kind()),
                report.username(),
                report.expiresAt(),
                Permission.of(report.inference()),
                report.availableModels(),
                report.availableProviders().stream().map(ProviderId::value).toList(),
                report.findings().stream().map(ValidateAnswer.Answered::of).toList(),
                TroubleAnswer.of(report.problem()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Schema(name = "InferencePermission", description = "Whether Inference Providers may be called, and how we know")
    record Permission(
            InferencePermission.Decision decision,

            @Schema(
                    description = "what the decision rests on",
                    allowableValues = {
                        "real_call",
                        "token_response_scope",
                        "jwt_scope",
                        "fine_grained_permission",
                        "classic_role",
                        "none"
                    })
            String basis,

            @Schema(description = "the scopes or permissions that were read")
            List<String> scopes,

            @Schema(
                    description =
                            "when the real call was made that the decision rests on; null if it rests on anything else")
            @Nullable
            Instant calledAt) {

        static Permission of(InferencePermission permission) {
            return new Permission(
                    permission.decision(), word(permission.basis()), permission.scopes(), permission.calledAt());
        }
    }
}
