package io.hubcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.api.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BatchReportTest {

    private final Oracle oracle = new Oracle();

    @Test
    void aTableTellsAllAndNothingThatIsNotKnown() throws InterruptedException {
        oracle.says("c/d", Outcome.FAIL);

        assertThat(report("a/b groq\nc/d\nplease check these four").csv()).isEqualTo("""
                position,entry,model,provider,task,verdict,code,message,checkedAt\r
                1,a/b groq,a/b,groq,,PASS,ok,This says PASS.,2026-10-01T12:00:00Z\r
                2,c/d,c/d,,,FAIL,not_served,This says FAIL.,2026-10-01T12:00:00Z\r
                3,please check these four,,,,INCONCLUSIVE,entry_unreadable,Too many words. Write: model[:provider] [provider] [task].,\r
                """);
    }

    @Test
    void aPageThatReadsAResultInItsOwnWaySaysSoInEachFormAndKeepsTheCode() throws InterruptedException {
        oracle.says("c/d", Outcome.FAIL);

        BatchReport report = BatchReport.of(results("c/d"), result -> Outcome.INCONCLUSIVE);

        assertThat(report.csv()).contains("1,c/d,c/d,,,INCONCLUSIVE,not_served,");
        assertThat(report.json()).contains("\"verdict\" : \"INCONCLUSIVE\"", "\"code\" : \"not_served\"");
        assertThat(report.markdown()).contains("| INCONCLUSIVE | c/d |");
    }

    @Test
    void aFormulaIsATextInASpreadsheet() throws InterruptedException {
        assertThat(report("=cmd()").csv()).contains("1,'=cmd(),'=cmd(),");
    }

    @Test
    void markdownCantBeBrokenOutOf() throws InterruptedException {
        assertThat(report("[\"a/b|<img src=x>\"]").markdown())
                .contains("| PASS | a/b\\|\\<img | src=x\\> | — | This says PASS. |");
    }

    @Test
    void theSameIsToldAsJson() throws InterruptedException {
        assertThat(report("a/b groq").json()).contains("\"provider\" : \"groq\"", "\"task\" : null");
    }

    private BatchReport report(String text) throws InterruptedException {
        return BatchReport.of(results(text));
    }

    private List<BatchResult> results(String text) throws InterruptedException {
        List<BatchResult> results = new ArrayList<>();
        new BatchValidator(oracle)
                .answer(
                        ((BatchText.Entries) BatchText.read(text, word -> false)).entries(),
                        UnaryOperator.identity(),
                        null,
                        results::add);
        return results;
    }
}
