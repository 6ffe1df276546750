package io.hubcheck.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hubcheck.api.Outcome;
import io.hubcheck.api.PairQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BatchValidatorTest {

    private final Oracle oracle = new Oracle();
    private final BatchValidator validator = new BatchValidator(oracle);

    @Test
    void eachEntryGetsItsOwnAnswer() throws InterruptedException {
        oracle.says("c/d", Outcome.FAIL);

        List<BatchResult> results = answers("a/b\nc/d groq\nplease check these four");

        assertThat(results).hasSize(3);
        assertThat(BatchSummary.of(results).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(BatchSummary.of(results).counts())
                .containsEntry(Outcome.PASS, 1)
                .containsEntry(Outcome.FAIL, 1)
                .containsEntry(Outcome.INCONCLUSIVE, 1)
                .containsEntry(Outcome.WARN, 0);
    }

    @Test
    void whatStandsThereTwiceIsAskedOnceAndAnsweredTwice() throws InterruptedException {
        assertThat(answers("a/b groq\nc/d\na/b groq\n")).hasSize(3);
        assertThat(oracle.asked()).containsExactlyInAnyOrder(PairQuestion.of("a/b", "groq"), PairQuestion.of("c/d"));
    }

    @Test
    void resultsComeWhileOthersAreStillAsked() throws Exception {
        CountDownLatch slow = oracle.holds("slow/one");
        CountDownLatch fast = new CountDownLatch(1);
        FutureTask<List<BatchResult>> batch = started("slow/one\nfast/one", result -> {
            if (result.entry().text().equals("fast/one")) {
                fast.countDown();
            }
        });

        fast.await();
        assertThat(batch).isNotDone();
        slow.countDown();

        assertThat(batch.get()).extracting(result -> result.entry().text()).containsExactly("fast/one", "slow/one");
    }

    @Test
    void whoIsInterruptedGivesUpWhatIsNotAnswered() throws Exception {
        oracle.holds("slow/one");
        FutureTask<List<BatchResult>> batch = new FutureTask<>(() -> answers("slow/one"));
        Thread caller = Thread.ofVirtual().start(batch);
        oracle.awaitQuestion();

        caller.interrupt();

        assertThatThrownBy(batch::get).hasCauseInstanceOf(InterruptedException.class);
        assertThat(oracle.givenUp()).isEqualTo(1);
    }

    @Test
    void aThousandSlowQuestionsAreAskedAFewAtATime() throws InterruptedException {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 1_000; number++) {
            text.append("a/model-").append(number).append('\n');
        }

        assertThat(answers(text.toString())).hasSize(1_000);
        assertThat(oracle.mostAtOnce()).isBetween(1, 8);
    }

    @Test
    void aQuestionThatBreaksOffIsNoSilentPass() {
        oracle.breaksAt("c/d");

        assertThatThrownBy(() -> answers("a/b\nc/d")).isInstanceOf(IllegalStateException.class);
    }

    private List<BatchResult> answers(String text) throws InterruptedException {
        return answers(text, result -> {});
    }

    private List<BatchResult> answers(String text, Consumer<BatchResult> watch) throws InterruptedException {
        List<BatchResult> results = new ArrayList<>();
        BatchText.Entries batch = (BatchText.Entries) BatchText.read(text, word -> false);
        validator.answer(batch.entries(), UnaryOperator.identity(), null, result -> {
            results.add(result);
            watch.accept(result);
        });
        return results;
    }

    private FutureTask<List<BatchResult>> started(String text, Consumer<BatchResult> watch) {
        FutureTask<List<BatchResult>> task = new FutureTask<>(() -> answers(text, watch));
        Thread.ofVirtual().start(task);
        return task;
    }
}
