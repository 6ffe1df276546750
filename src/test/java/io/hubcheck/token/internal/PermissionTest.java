package io.hubcheck.token.internal;

import static io.hubcheck.token.internal.HandMade.CLASSIC_TOKEN;
import static io.hubcheck.token.internal.HandMade.classic;
import static io.hubcheck.token.internal.HandMade.fineGrained;
import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.api.PermissionBasis;
import io.hubcheck.api.TokenKind;
import io.hubcheck.api.TokenReport;
import io.hubcheck.hub.Identity;
import io.hubcheck.hub.Identity.Grant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a token from the settings page may call inference, by what whoami says of it. */
class PermissionTest extends ReportStory {

    private static final String INFERENCE = "inference.serverless.write";

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "god"})
    void aClassicTokenMayCallInferenceAsTheHubDocuments(String role) {
        assertThat(inspect(CLASSIC_TOKEN, classic(role)).inference())
                .isEqualTo(new InferencePermission(Decision.GRANTED, PermissionBasis.CLASSIC_ROLE, List.of()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "auditor")
    void aRoleThatNobodyKnowsLeavesThePermissionUnknown(String role) {
        TokenReport report = inspect(CLASSIC_TOKEN, classic(role));

        assertThat(report.valid()).isTrue();
        assertThat(report.kind()).isEqualTo(TokenKind.UNKNOWN);
        assertThat(report.inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "global"})
    void aFineGrainedTokenWithThePermissionOnItsOwnerMayCallInference(String entity) {
        TokenReport report =
                inspect(CLASSIC_TOKEN, fineGrained(new Grant(entity, null, List.of("repo.read", INFERENCE))));

        assertThat(report.kind()).isEqualTo(TokenKind.FINE_GRAINED);
        assertThat(report.inference())
                .isEqualTo(new InferencePermission(
                        Decision.GRANTED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.read", INFERENCE)));
    }

    @Test
    void aFineGrainedTokenWhosePermissionsAreNotSaidMayOrMayNot() {
        Identity silent =
                new Identity("alice", null, null, false, List.of(), "access_token", null, "fineGrained", null);

        assertThat(inspect(CLASSIC_TOKEN, silent).inference()).isEqualTo(InferencePermission.UNKNOWN);
    }

    @Test
    void aPermissionOnNobodyKnowsWhatMayBeTheOneThatIsNeeded() {
        Grant unclear = new Grant(null, null, List.of(INFERENCE));

        assertThat(inspect("hf_demo_unclear", fineGrained(unclear)).inference())
                .isEqualTo(new InferencePermission(Decision.UNKNOWN, PermissionBasis.NONE, List.of(INFERENCE)));
        assertThat(inspect("hf_demo_clear", fineGrained(unclear, new Grant("user", "alice", List.of(INFERENCE))))
                        .inference()
                        .decision())
                .isEqualTo(Decision.GRANTED);
    }

    @Test
    void aPermissionOnAnOrganisationAloneAllowsOnlyCallsBilledToIt() {
        Identity identity = fineGrained(
                new Grant("user", "alice", List.of("repo.read")), new Grant("org", "acme", List.of(INFERENCE)));

        assertThat(inspect(CLASSIC_TOKEN, identity).inference())
                .isEqualTo(new InferencePermission(
                        Decision.DENIED,
                        PermissionBasis.FINE_GRAINED_PERMISSION,
                        List.of("repo.read", INFERENCE),
                        List.of("acme")));
    }

    @Test
    void aPermissionOnBothAllowsBoth() {
        Identity identity = fineGrained(
                new Grant("org", "acme", List.of(INFERENCE)),
                new Grant("org", null, List.of(INFERENCE)),
                new Grant("user", "alice", List.of(INFERENCE)));

        InferencePermission inference = inspect(CLASSIC_TOKEN, identity).inference();

        assertThat(inference.decision()).isEqualTo(Decision.GRANTED);
        assertThat(inference.billableTo()).containsExactly("acme");
    }

    @Test
    void aPermissionOnAModelIsNotOneToCallInference() {
        assertThat(inspect(CLASSIC_TOKEN, fineGrained(new Grant("model", "acme/m", List.of(INFERENCE))))
                        .inference()
                        .decision())
                .isEqualTo(Decision.DENIED);
    }

    @Test
    void aFineGrainedTokenWithoutThePermissionMayNot() {
        assertThat(inspect(CLASSIC_TOKEN, fineGrained(new Grant("user", "alice", List.of("repo.read"))))
                        .inference())
                .isEqualTo(new InferencePermission(
                        Decision.DENIED, PermissionBasis.FINE_GRAINED_PERMISSION, List.of("repo.read")));
        assertThat(inspect("hf_demo_nothing", fineGrained()).inference().decision())
                .isEqualTo(Decision.DENIED);
    }
}
