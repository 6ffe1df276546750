package io.hubcheck.ui.home.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tokens are whole numbers, so whatever stands before three digits groups them, in any language. Amounts have decimals, and
 * are read here as addresses spell them; the field for them knows the reader's own decimal sign.
 */
final class TypedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "128000",
                "128k",
                "128 K",
                "128,000",
                "128.000",
                "128’000",
                "128'000",
                "128 000",
                "128\u00A0000",
                "128\u202F000",
                "128_000"
            })
    void tokensAreReadAsPeopleWriteThem(String typed) {
        assertThat(TypedNumber.tokens(typed)).contains("128000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "de-CH", "de-AT", "es-ES", "es-MX", "fr-FR", "fr-CH", "zh-CN"})
    void tokensAreReadAsThePageWritesThem(String language) {
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));

        assertThat(TypedNumber.tokens(format.format(1_048_576))).contains("1048576");
        assertThat(TypedNumber.tokens(format.format(8_000))).contains("8000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1,5k", "1.5M", "0.125,000", "12.80.00", "1.048,576", "1280.000", "k", "many"})
    void whatCouldMeanSomethingElseIsNoNumberOfTokens(String typed) {
        assertThat(TypedNumber.tokens(typed)).isEmpty();
    }

    @Test
    void inAnAmountAPointIsADecimalPoint() {
        assertThat(TypedNumber.amount("1.5")).contains("1.5");
        assertThat(TypedNumber.amount("0.125")).contains("0.125");
        assertThat(TypedNumber.amount("1.250")).contains("1.25");
        assertThat(TypedNumber.amount("1,250")).isEmpty();
    }
}
