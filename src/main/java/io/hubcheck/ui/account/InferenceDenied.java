package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignedIn;
import java.util.Optional;

/** Why a token may not call inference, in the words of its kind: scopes, permissions or a role. */
final class InferenceDenied {

    static final String SCOPE = "inference-api";
    private static final String PERMISSION = "inference.serverless.write";

    private InferenceDenied() {}

    /**
     * Empty where that isn't known, and where what is missing of the scopes says it.
     *
     * @param told whether it may, apart from what real calls proved
     */
    static Optional<String> sentence(
            GrantedScopes scopes, TokenReport report, InferencePermission told, SignedIn.With with) {
        boolean denied = report.inference().decision() == InferencePermission.Decision.DENIED;
        return denied && !scopes.missing().contains(SCOPE)
                ? Optional.of(sentence(scopes, report, told, with == SignedIn.With.HUB))
                : Optional.empty();
    }

    private static String sentence(
            GrantedScopes scopes, TokenReport report, InferencePermission told, boolean signedIn) {
        return switch (report.kind()) {
            case OAUTH -> ofScopes(scopes, report.inference());
            case FINE_GRAINED -> ofPermissions(told);
            case CLASSIC -> translate("denied.role");
            case UNKNOWN -> signedIn ? ofScopes(scopes, report.inference()) : translate("denied.unknown");
        };
    }

    /** A real call may be refused though the scope is there, and where it isn't known which ones are. */
    private static String ofScopes(GrantedScopes scopes, InferencePermission inference) {
        if (scopes.granted().isEmpty() && inference.basis() == PermissionBasis.REAL_CALL) {
            return translate("denied.sign-in");
        }
        return translate(scopes.granted().contains(SCOPE) ? "scope.refused" : "scope.inference-api", SCOPE);
    }

    /** A call may be refused though the permission is there, and where it isn't known which ones are. */
    private static String ofPermissions(InferencePermission told) {
        boolean lacking = told.basis() == PermissionBasis.FINE_GRAINED_PERMISSION
                && told.decision() == InferencePermission.Decision.DENIED;
        return translate(lacking ? "denied.permission" : "denied.permission-refused", PERMISSION);
    }
}
