package io.hubcheck.ui.home;

import com.vaadin.flow.component.Component;
import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.ProviderList;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.LatestOnly;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what the screen shows, off the session's lock. For use under it. */
final class Reading {

    private final Sources sources;
    private final Supplier<Question> question;
    private final Consumer<AsyncState<Contents>> show;
    private final LatestOnly<Contents> loader;
    private final RefreshButton button;

    private Contents contents;
    private boolean loading;
    private boolean refreshing;

    /** Where it is read. */
    record Sources(Catalog catalog, ModelValidator validator, Tokens tokens, FirstSeen firstSeen) {}

    /**
     * What is asked for.
     *
     * @param person for whom, or null for nobody
     * @param age in how long a time what is new was first seen, or null if all counts
     */
    record Question(@Nullable SignedIn person, @Nullable String age) {}

    /** @param show is given each state, under the session's lock */
    Reading(
            Component owner,
            Sources sources,
            Background background,
            InstantSource clock,
            Supplier<Question> question,
            Consumer<AsyncState<Contents>> show) {
        this.sources = sources;
        this.question = question;
        this.show = show;
        loader = new LatestOnly<>(owner, background, this::take);
        button = new RefreshButton(clock, this::refresh);
        contents = new Contents(
                sources.catalog().peek(),
                null,
                new ProviderList(Basis.KNOWN, null, List.of()),
                sources.catalog().health(),
                Caller.NOBODY);
    }

    /** What was read last. */
    Contents contents() {
        return contents;
    }

    boolean loading() {
        return loading;
    }

    /** What has everything read anew. */
    RefreshButton button() {
        return button;
    }

    void load() {
        Question asked = question.get();
        loader.load(() -> read(sources.catalog().snapshot(), asked));
    }

    void refresh() {
        Question asked = question.get();
        refreshing = true;
        loader.load(() -> read(sources.catalog().refresh().get(), asked));
    }

    /** Refreshes go on in the background: their result is read without being asked for; true if only their trouble is news. */
    boolean lookForNews() {
        Catalog catalog = sources.catalog();
        if (!catalog.peek().id().equals(contents.snapshot().id())) {
            load();
            return false;
        }
        boolean news = !catalog.health().equals(contents.health());
        contents = contents.withHealth(catalog.health());
        return news;
    }

    private Contents read(CatalogSnapshot snapshot, Question asked) {
        Caller caller = Caller.of(asked.person(), sources.tokens());
        return new Contents(
                snapshot,
                recent(snapshot, asked.age()),
                sources.validator().providers(caller.token()),
                sources.catalog().health(),
                caller);
    }

    private Contents.@Nullable Recent recent(CatalogSnapshot snapshot, @Nullable String age) {
        return age == null
                ? null
                : FirstSeen.days(age)
                        .map(days ->
                                new Contents.Recent(age, sources.firstSeen().within(days, snapshot)))
                        .orElse(null);
    }

    private void take(AsyncState<Contents> state) {
        loading = state instanceof AsyncState.Loading;
        button.showBusy(loading);
        if (state instanceof AsyncState.Loaded<Contents>(Contents loaded)) {
            if (refreshing) {
                button.tellResult(contents, loaded);
            }
            contents = loaded;
        }
        refreshing &= loading;
        show.accept(state);
    }
}
