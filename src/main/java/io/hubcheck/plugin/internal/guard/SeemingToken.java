package io.hubcheck.plugin.internal.guard;

import io.hubcheck.api.PairQuestion;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether somebody has typed a token where a name belongs, so that no plugin may see it. */
final class SeemingToken {

    private static final Pattern TOKEN = Pattern.compile("(?<![\\w./-])hf_\\w{16,}");

    private SeemingToken() {}

    static boolean in(PairQuestion question) {
        return Stream.of(question.model(), question.provider(), question.task(), question.billTo())
                .filter(Objects::nonNull)
                .anyMatch(typed -> TOKEN.matcher(typed).find());
    }
}
