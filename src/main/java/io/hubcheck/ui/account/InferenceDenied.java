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

    /** Empty where that isn't known, and where what is missing of the scopes says it. */
    static Optional<String> sentence(GrantedScopes scopes, TokenReport report, SignedIn.With with) {
        boolean denied = report.inference().decision() == InferencePermission.Decision.DENIED;
        return denied && !scopes.missing().contains(SCOPE)
                ? Optional.of(sentence(scopes, report, with == SignedIn.With.HUB))
                : Optional.empty();
    }

    private static String sentence(GrantedScopes scopes, TokenReport report, boolean signedIn) {
        return switch (report.kind()) {
            case OAUTH -> ofScopes(scopes, report.inference());
            case FINE_GRAINED -> ofPermissions(report.inference());
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

    /** One that is listed may be for an organisation alone, and where none is, they could not be read. */
    private static String ofPermissions(InferencePermission inference) {
        boolean lacking = inference.basis() == PermissionBasis.FINE_GRAINED_PERMISSION
                || !(inference.scopes().isEmpty() || inference.scopes().contains(PERMISSION));
        return translate(lacking ? "denied.permission" : "denied.permission-refused", PERMISSION);
    }
}
