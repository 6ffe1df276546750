package io.hubcheck.ui.batch;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.batch.BatchEntry;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchValidator;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.Caller;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A batch to be gone through.
 *
 * @param person who asks, or null if nobody is signed in
 * @param billTo whom they bill where an entry names nobody, or null for themselves
 */
record BatchWork(
        BatchValidator validator,
        Tokens tokens,
        List<BatchEntry> entries,
        @Nullable SignedIn person,
        @Nullable String billTo)
        implements BatchRun.Work {

    @Override
    public Caller caller() {
        return Caller.of(person, tokens);
    }

    @Override
    public void run(Caller caller, Consumer<BatchResult> each) throws InterruptedException {
        validator.answer(entries, this::billed, caller.token(), each);
    }

    private PairQuestion billed(PairQuestion question) {
        return question.billTo() == null
                ? new PairQuestion(question.model(), question.provider(), question.task(), billTo, null)
                : question;
    }
}
