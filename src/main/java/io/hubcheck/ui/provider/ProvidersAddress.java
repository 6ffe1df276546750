package io.hubcheck.ui.provider;

import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.ui.component.QueryString;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which providers the reader chose to see, as the page's address says.
 *
 * @param task that they must serve, or null
 * @param state that they must be in, or null
 */
record ProvidersAddress(@Nullable String task, @Nullable ProviderState state) {

    /** Everybody. */
    static final ProvidersAddress ALL = new ProvidersAddress(null, null);

    private static final String TASK = "task";
    private static final String STATE = "status";

    static ProvidersAddress of(QueryParameters query) {
        return new ProvidersAddress(
                single(query, TASK).orElse(null),
                single(query, STATE).flatMap(ProvidersAddress::state).orElse(null));
    }

    QueryParameters query() {
        return QueryParameters.fromString(new QueryString()
                .with(TASK, task)
                .with(STATE, state == null ? null : StateLook.word(state))
                .toString());
    }

    /** The names of the parameters that are there, but can't be read, or are given more than once. */
    static List<String> leftOut(QueryParameters query) {
        ProvidersAddress read = of(query);
        return Stream.of(TASK, STATE)
                .filter(name -> query.getParameters(name).size() > 1
                        || (single(query, name).isPresent() && read.value(name) == null))
                .toList();
    }

    private @Nullable Object value(String name) {
        return name.equals(TASK) ? task : state;
    }

    ProvidersAddress withoutTask() {
        return new ProvidersAddress(null, state);
    }

    ProvidersAddress withoutState() {
        return new ProvidersAddress(task, null);
    }

    /** Those of all that it asks for. */
    List<ProviderSummary> among(Directory directory) {
        return directory.list().providers().stream()
                .filter(provider -> shows(provider, directory))
                .toList();
    }

    private boolean shows(ProviderSummary provider, Directory directory) {
        boolean serves = task == null
                || directory.figures(provider.id()).tasks().keySet().stream()
                        .anyMatch(each -> each.value().equals(task));
        return serves && (state == null || state == provider.state());
    }

    private static Optional<ProviderState> state(String word) {
        return Arrays.stream(ProviderState.values())
                .filter(state -> StateLook.word(state).equals(word))
                .findFirst();
    }

    /** Of what is given twice, neither is meant. */
    private static Optional<String> single(QueryParameters query, String name) {
        return query.getParameters(name).size() > 1 ? Optional.empty() : QueryString.value(query, name);
    }
}
