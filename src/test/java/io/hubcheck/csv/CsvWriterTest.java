package io.hubcheck.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from elsewhere is a text in every spreadsheet, also in one that takes semicolons or tabs for ends of cells. */
class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "  =1+1", "+1", "-1", "@SUM(A1)", "＝1", "llama;=1+1;x", "text; =2+2", "a\t=1", ";-1"})
    void noPartIsAFormula(String text) throws IOException {
        assertThat(row(text)).doesNotContainPattern("(^|[;\t])\\h*[=+\\-@＝＋－＠]");
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() throws IOException {
        assertThat(row("text; image", "a=b", "Qwen/Qwen3-32B")).isEqualTo("text; image,a=b,Qwen/Qwen3-32B\r\n");
    }

    @Test
    void numbersStayNumbersAndUnknownsEmpty() throws IOException {
        assertThat(row(new BigDecimal("-0.50"), null, 7)).isEqualTo("-0.50,,7\r\n");
    }

    private static String row(@Nullable Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        new CsvWriter(out).row(Arrays.asList(cells));
        return out.toString();
    }
}
