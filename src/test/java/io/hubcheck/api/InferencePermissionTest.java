package io.hubcheck.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hubcheck.api.InferencePermission.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever reads a permission can rely on the time of the call that it rests on. */
class InferencePermissionTest {

    private static final Instant AT = Instant.parse("2026-10-01T12:00:00Z");

    @Test
    void whatARealCallDecidesHasTheTimeOfTheCall() {
        InferencePermission decided =
                new InferencePermission(Decision.GRANTED, PermissionBasis.REAL_CALL, List.of(), List.of(), AT);

        assertThat(decided.calledAt()).isEqualTo(AT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InferencePermission(Decision.GRANTED, PermissionBasis.REAL_CALL, List.of()))
                .withMessageContaining("calledAt");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REAL_CALL")
    void whatAnythingElseDecidesHasNoTimeOfACall(PermissionBasis basis) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InferencePermission(Decision.DENIED, basis, List.of(), List.of(), AT))
                .withMessageContaining(basis.name());
    }
}
