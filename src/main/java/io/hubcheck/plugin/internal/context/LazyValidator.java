package io.hubcheck.plugin.internal.context;

import io.hubcheck.api.ModelList;
import io.hubcheck.api.ModelQuery;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.PairQuestion;
import io.hubcheck.api.ProviderList;
import io.hubcheck.api.TokenReport;
import io.hubcheck.api.Verdict;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The validator, looked up when it is used: it is built upon the plugins, which get it before it is there. */
record LazyValidator(Supplier<ModelValidator> validator) implements ModelValidator {

    @Override
    public ProviderList providers(@Nullable String token) {
        return validator.get().providers(token);
    }

    @Override
    public ModelList models(ModelQuery query) {
        return validator.get().models(query);
    }

    @Override
    public Verdict validate(PairQuestion question, @Nullable String token) {
        return validator.get().validate(question, token);
    }

    @Override
    public Verdict tryOut(PairQuestion question, String token) {
        return validator.get().tryOut(question, token);
    }

    @Override
    public TokenReport inspect(@Nullable String token) {
        return validator.get().inspect(token);
    }

    @Override
    public Optional<String> extractToken(@Nullable Object holder) {
        return validator.get().extractToken(holder);
    }
}
