package io.hubcheck.web;

import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A validator that answers what a test tells it to, and remembers what it was asked. */
final class HandMadeValidator implements ModelValidator {

    private volatile Function<ModelQuery, ModelList> models = query -> {
        throw new AssertionError("Not asked for models");
    };
    private volatile Function<PairQuestion, Verdict> verdicts = question -> {
        throw new AssertionError("Not asked for a verdict");
    };
    private volatile Function<String, TokenReport> reports = token -> {
        throw new AssertionError("Not asked about a token");
    };
    private volatile @Nullable Object asked;
    private volatile @Nullable String token;

    void answersModels(ModelList answer) {
        models = query -> answer;
    }

    void answersVerdict(Function<PairQuestion, Verdict> answer) {
        verdicts = answer;
    }

    void answersReport(TokenReport answer) {
        reports = token -> answer;
    }

    /** The query or question that was asked last. */
    @Nullable
    Object asked() {
        return asked;
    }

    /** The token that was given last. */
    @Nullable
    String token() {
        return token;
    }

    @Override
    public ModelList models(ModelQuery query) {
        asked = query;
        return models.apply(query);
    }

    @Override
    public Verdict validate(PairQuestion question, @Nullable String caller) {
        asked = question;
        token = caller;
        return verdicts.apply(question);
    }

    @Override
    public Verdict tryOut(PairQuestion question, String token) {
        throw new AssertionError("No real call was asked for");
    }

    @Override
    public TokenReport inspect(@Nullable String caller) {
        token = caller;
        return reports.apply(caller);
    }

    @Override
    public ProviderList providers(@Nullable String caller) {
        throw new AssertionError("Providers are asked of the catalogue, which tells when a token is refused");
    }

    @Override
    public Optional<String> extractToken(@Nullable Object holder) {
        throw new AssertionError("The API reads tokens from the header alone");
    }
}
