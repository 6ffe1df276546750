package io.hubcheck.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.ProviderId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceOrderTest {

    @ParameterizedTest
    @CsvSource({
        "a b c,        a b c",
        "a c | a b c,  a b c",
        "b c | a b,    a b c",
        "a b | c d,    a b c d",
        "x y b | a b,  x y a b",
        "a b | b a c,  a b c",
        "a d | a b | a b c d, a b c d"
    })
    void oneOrderIsMadeOfSeveral(String orders, String merged) {
        assertThat(PreferenceOrder.merged(Arrays.stream(orders.split("\\|"))
                        .map(PreferenceOrderTest::ids)
                        .toList()))
                .isEqualTo(ids(merged));
    }

    private static List<ProviderId> ids(String words) {
        return Arrays.stream(words.strip().split(" ")).map(ProviderId::new).toList();
    }
}
