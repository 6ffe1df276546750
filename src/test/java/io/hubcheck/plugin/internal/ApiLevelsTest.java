package io.hubcheck.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiLevelsTest {

    @Test
    void theHostsOwnLevelAndTheOneBeforeAreSupported() {
        ApiLevels third = new ApiLevels(3);

        assertThat(third.supports(1)).isFalse();
        assertThat(third.supports(2)).isTrue();
        assertThat(third.supports(3)).isTrue();
        assertThat(third.supports(4)).isFalse();
        assertThat(third).hasToString("2 and 3");
    }

    @Test
    void beforeTheFirstLevelThereWasNone() {
        assertThat(new ApiLevels(1).supports(0)).isFalse();
        assertThat(new ApiLevels(1)).hasToString("1");
    }
}
