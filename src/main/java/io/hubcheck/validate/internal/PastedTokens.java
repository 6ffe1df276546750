package io.hubcheck.validate.internal;

import io.hubcheck.api.PairQuestion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes tokens out of a question that somebody pasted one into: no check, no sentence and no request may hold it. */
final class PastedTokens {

    static final String INSTEAD = "hf_…";

    /** A word next to a slash is part of a model's id, unless it is an address. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\w/.-])hf_(?:\\w{16,}+|oauth_[\\w.-]++)(?!/)|(?<=://[^/]{1,255}/)hf_[\\w.-]{16,}+$");

    private PastedTokens() {}

    static PairQuestion without(PairQuestion question) {
        return new PairQuestion(
                redacted(question.model()),
                redactedOrNull(question.provider()),
                redactedOrNull(question.task()),
                redactedOrNull(question.billTo()),
                question.maxAge());
    }

    private static @Nullable String redactedOrNull(@Nullable String text) {
        return text == null ? null : redacted(text);
    }

    private static String redacted(String text) {
        return FORM.matcher(text).replaceAll(INSTEAD);
    }
}
