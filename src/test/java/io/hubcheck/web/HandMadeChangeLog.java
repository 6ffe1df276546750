package io.hubcheck.web;

import io.hubcheck.catalog.ChangeHistory;
import io.hubcheck.catalog.ChangeLog;
import io.hubcheck.catalog.ChangeQuery;
import java.util.function.Function;

/** Answers as a test says. */
final class HandMadeChangeLog implements ChangeLog {

    private volatile Function<ChangeQuery, ChangeHistory> answer = query -> {
        throw new AssertionError("Not asked for changes");
    };

    void answers(Function<ChangeQuery, ChangeHistory> next) {
        answer = next;
    }

    @Override
    public ChangeHistory changes(ChangeQuery query) {
        return answer.apply(query);
    }
}
