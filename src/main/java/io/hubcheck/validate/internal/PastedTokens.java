package io.hubcheck.validate.internal;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.secret.PastedToken;
import org.jspecify.annotations.Nullable;

/** Takes tokens out of a question that somebody pasted one into: no check, no sentence and no request may hold it. */
final class PastedTokens {

    private PastedTokens() {}

    static PairQuestion without(PairQuestion question) {
        return new PairQuestion(
                PastedToken.without(question.model()),
                redacted(question.provider()),
                redacted(question.task()),
                redacted(question.billTo()),
                question.maxAge());
    }

    private static @Nullable String redacted(@Nullable String text) {
        return text == null ? null : PastedToken.without(text);
    }
}
