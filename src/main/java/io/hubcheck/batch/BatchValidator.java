package io.hubcheck.batch;

import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Verdict;
import io.hubcheck.trace.RequestId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers the entries of a batch, a few at a time, so that one batch does not take the Hub from everyone else. */
public final class BatchValidator {

    private static final int AT_ONCE = 8;

    private final ModelValidator validator;

    public BatchValidator(ModelValidator validator) {
        this.validator = validator;
    }

    /**
     * Answers each entry once; the same question is asked once, however often it stands there. Blocks until the last is
     * answered.
     *
     * @param adapt what is added to each question, such as whom to bill
     * @param token whose permission to check too, or null
     * @param each is given each result as it comes, on the caller's own thread
     * @throws InterruptedException if the caller is interrupted: what is not answered yet is given up
     */
    public void answer(
            List<BatchEntry> entries,
            UnaryOperator<PairQuestion> adapt,
            @Nullable String token,
            Consumer<BatchResult> each)
            throws InterruptedException {
        Map<PairQuestion, List<BatchEntry.Asked>> questions = new LinkedHashMap<>();
        for (BatchEntry entry : entries) {
            switch (entry) {
                case BatchEntry.NotAsked refused -> each.accept(BatchResult.of(refused));
                case BatchEntry.Asked asked ->
                    questions
                            .computeIfAbsent(adapt.apply(asked.question()), first -> new ArrayList<>())
                            .add(asked);
            }
        }
        ask(questions, token, each);
    }

    private void ask(
            Map<PairQuestion, List<BatchEntry.Asked>> questions, @Nullable String token, Consumer<BatchResult> each)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, RequestId.threads())) {
            ExecutorCompletionService<Answer> answers = new ExecutorCompletionService<>(threads);
            questions.forEach((question, entries) -> {
                var _ = answers.submit(() -> new Answer(entries, validator.validate(question, token)));
            });
            try {
                for (int open = questions.size(); open > 0; open--) {
                    Answer answer = answers.take().get();
                    answer.entries().forEach(entry -> each.accept(BatchResult.of(entry, answer.verdict())));
                }
            } catch (ExecutionException fault) {
                throw new IllegalStateException("A question broke off", fault.getCause());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private record Answer(List<BatchEntry.Asked> entries, Verdict verdict) {}
}
