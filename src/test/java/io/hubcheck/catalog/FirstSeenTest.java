package io.hubcheck.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstSeenTest {

    @Test
    void aNumberOfDaysIsOneToThreeDigitsAndAD() {
        assertThat(FirstSeen.days("7d")).contains(Duration.ofDays(7));
        assertThat(FirstSeen.days("180d")).contains(Duration.ofDays(180));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "7", "0d", "07d", "-7d", "7w", "1000d", "2026-11-01"})
    void anythingElseIsNone(String text) {
        assertThat(FirstSeen.days(text)).isEmpty();
    }
}
