package io.hubcheck.token.internal;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a token that the Hub accepted may call inference. What the evidence doesn't say stays unknown. */
final class InferenceRule {

    private static final String SCOPE = "inference-api";
    private static final String PERMISSION = "inference.serverless.write";
    private static final Set<String> ON_ONESELF = Set.of("user", "global");
    private static final Set<String> CLASSIC_ROLES = Set.of("read", "write", "god");

    private InferenceRule() {}

    static TokenKind kind(Identity identity) {
        if ("oauth".equals(identity.authType())) {
            return TokenKind.OAUTH;
        }
        String role = identity.role();
        if (role == null) {
            return TokenKind.UNKNOWN;
        }
        if (role.equals("fineGrained")) {
            return TokenKind.FINE_GRAINED;
        }
        return CLASSIC_ROLES.contains(role) ? TokenKind.CLASSIC : TokenKind.UNKNOWN;
    }

    static InferencePermission decide(Identity identity, OAuthClaims claims) {
        return switch (kind(identity)) {
            case OAUTH -> byScope(claims.scopes());
            case FINE_GRAINED -> byPermission(identity.grants());
            case CLASSIC -> new InferencePermission(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of());
            case UNKNOWN -> InferencePermission.UNKNOWN;
        };
    }

    /** What the Hub granted counts more than what the token says of itself. */
    static TokenReport asGranted(TokenReport report, Set<String> scopes) {
        boolean good = Boolean.TRUE.equals(report.valid()) && report.kind() == TokenKind.OAUTH;
        return good
                ? report.withInference(new InferencePermission(
                        granted(scopes.contains(SCOPE)),
                        PermissionBasis.TOKEN_RESPONSE_SCOPE,
                        scopes.stream().sorted().toList()))
                : report;
    }

    private static InferencePermission byScope(@Nullable List<String> scopes) {
        return scopes == null
                ? InferencePermission.UNKNOWN
                : new InferencePermission(granted(scopes.contains(SCOPE)), PermissionBasis.JWT_SCOPE, scopes);
    }

    private static InferencePermission byPermission(@Nullable List<Grant> grants) {
        if (grants == null) {
            return InferencePermission.UNKNOWN;
        }
        List<Grant> inference = grants.stream()
                .filter(grant -> grant.permissions().contains(PERMISSION))
                .toList();
        Decision decision = decision(inference);
        return new InferencePermission(
                decision,
                decision == Decision.UNKNOWN ? PermissionBasis.NONE : PermissionBasis.FINE_GRAINED_PERMISSION,
                grants.stream()
                        .flatMap(grant -> grant.permissions().stream())
                        .distinct()
                        .toList(),
                organizations(inference));
    }

    private static Decision decision(List<Grant> inference) {
        boolean onOneself = inference.stream().anyMatch(grant -> isOnOneself(grant.entityType()));
        boolean unclear = inference.stream().anyMatch(grant -> grant.entityType() == null);
        return unclear && !onOneself ? Decision.UNKNOWN : granted(onOneself);
    }

    private static boolean isOnOneself(@Nullable String entityType) {
        return entityType != null && ON_ONESELF.contains(entityType);
    }

    private static List<String> organizations(List<Grant> grants) {
        return grants.stream()
                .filter(grant -> "org".equals(grant.entityType()))
                .map(Grant::entityName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Decision granted(boolean granted) {
        return granted ? Decision.GRANTED : Decision.DENIED;
    }
}
