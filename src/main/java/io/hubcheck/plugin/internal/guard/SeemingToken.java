package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.PairQuestion;
import io.hubcheck.secret.PastedToken;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether somebody has typed a token where a name belongs, so that no plugin may see the question, redacted or not. */
final class SeemingToken {

    private SeemingToken() {}

    static boolean in(PairQuestion question) {
        return Stream.of(question.model(), question.provider(), question.task(), question.billTo())
                .filter(Objects::nonNull)
                .anyMatch(typed -> PastedToken.isIn(typed) || typed.contains(PastedToken.INSTEAD));
    }
}
