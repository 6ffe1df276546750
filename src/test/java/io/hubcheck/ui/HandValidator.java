package io.hubcheck.ui;

import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.Problem;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as a test says, and remembers what it was asked. */
final class HandValidator implements ModelValidator {

    private final List<PairQuestion> asked = new CopyOnWriteArrayList<>();
    private final List<@Nullable String> tokens = new CopyOnWriteArrayList<>();
    private Function<PairQuestion, Verdict> answer = Samples::pass;

    private final List<RealCallMade> calls = new CopyOnWriteArrayList<>();
    private @Nullable Function<PairQuestion, Verdict> callOutcome;

    private final List<@Nullable String> inspected = new CopyOnWriteArrayList<>();
    private final Map<String, TokenReport> reports = new HashMap<>();
    private @Nullable RuntimeException fault;

    void answers(Function<PairQuestion, Verdict> with) {
        answer = with;
    }

    List<PairQuestion> asked() {
        return asked;
    }

    /** What a real call comes to; until this is said, none may be made. */
    void callsComeTo(Function<PairQuestion, Verdict> outcome) {
        callOutcome = outcome;
    }

    void reports(String token, TokenReport report) {
        reports.put(token, report);
    }

    void inspectionBreaksWith(RuntimeException bug) {
        fault = bug;
    }

    List<@Nullable String> inspected() {
        return inspected;
    }

    List<RealCallMade> calls() {
        return calls;
    }

    /** What each question came with. */
    List<@Nullable String> tokens() {
        return tokens;
    }

    @Override
    public ProviderList providers(@Nullable String token) {
        tokens.add(token);
        return new ProviderList(Basis.DISCOVERED, Samples.NOW, Samples.PROVIDERS);
    }

    @Override
    public ModelList models(ModelQuery query) {
        return new ModelList(null, List.of());
    }

    @Override
    public Verdict validate(PairQuestion question, @Nullable String token) {
        asked.add(question);
        tokens.add(token);
        return answer.apply(question);
    }

    @Override
    public Verdict tryOut(PairQuestion question, String token) {
        if (callOutcome == null) {
            throw new AssertionError("No real call was asked for");
        }
        calls.add(new RealCallMade(question, token));
        return callOutcome.apply(question);
    }

    @Override
    public TokenReport inspect(@Nullable String token) {
        inspected.add(token);
        if (fault != null) {
            throw fault;
        }
        return reports.getOrDefault(
                token, TokenReport.failed(null, new Problem("token_missing", "No token.", null), Samples.NOW));
    }

    @Override
    public Optional<String> extractToken(@Nullable Object holder) {
        return Optional.empty();
    }

    record RealCallMade(PairQuestion question, String token) {}
}
