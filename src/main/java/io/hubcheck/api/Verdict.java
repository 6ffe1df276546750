package io.hubcheck.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All findings about one {@link PairQuestion}, with one headline.
 *
 * @param model the model the answer is about: its new id if it moved, what was typed if it is no id at all
 * @param provider the provider the answer is about, resolved from alias or policy; null if it could not be resolved
 * @param task the task the answer is about; null if none was asked for or served
 * @param outcome the worst outcome among the findings; skipped ones don't count
 * @param code the code of the finding that decided
 * @param message the sentence of the finding that decided
 * @param findings one a check, in the order they were asked
 * @param alternatives what would work instead; empty on {@link Outcome#PASS}
 * @param checkedAt when the verdict was made
 */
@Stable
public record Verdict(
        String model,
        @Nullable ProviderId provider,
        @Nullable Task task,
        Outcome outcome,
        String code,
        String message,
        List<Finding> findings,
        List<Alternative> alternatives,
        Instant checkedAt) {

    public Verdict {
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
    }
}
