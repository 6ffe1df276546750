package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TroublePart;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the directory off the session's lock, and says what keeps it from being whole; reads it again when there is news. */
final class DirectoryPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(20);

    private static final int ROWS = 6;

    private final Catalog catalog;
    private final Reckoning reckoning;
    private final TroublePart trouble;
    private final LatestOnly<Directory> loader;
    private final Consumer<Directory> show;
    private @Nullable Skeleton waiting;
    private @Nullable Directory shown;

    /** @param show is given the directory, under the session's lock */
    DirectoryPart(
            Catalog catalog,
            Reckoning reckoning,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats,
            Consumer<Directory> show) {
        this.catalog = catalog;
        this.reckoning = reckoning;
        this.show = show;
        trouble = new TroublePart(formats, clock, ticker, this::refresh);
        loader = new LatestOnly<>(this, background, this::show);
        add(trouble);
        ticker.whileAttached(this, NEWS, this::lookForNews);
    }

    /** Has what is at hand shown, or read if there is nothing. */
    void show() {
        if (shown == null) {
            load();
        } else {
            show.accept(shown);
        }
    }

    private void load() {
        loader.load(() -> Directory.of(catalog, reckoning));
    }

    private void refresh() {
        loader.load(() -> {
            catalog.refresh().get();
            return Directory.of(catalog, reckoning);
        });
    }

    private void show(AsyncState<Directory> state) {
        switch (state) {
            case AsyncState.Idle<Directory>() -> {}
            case AsyncState.Loading<Directory>() -> showWaiting();
            case AsyncState.Loaded<Directory>(var directory) -> {
                endWaiting();
                trouble.show(directory.snapshot(), directory.health());
                boolean same = shown != null && directory.looksLike(shown);
                shown = directory;
                if (!same) {
                    show.accept(directory);
                }
            }
            case AsyncState.Failed<Directory>(var problem) -> {
                endWaiting();
                trouble.fail(problem);
            }
        }
    }

    /** What is shown stays until there is something newer. */
    private void showWaiting() {
        endWaiting();
        if (shown == null) {
            waiting = new Skeleton(translate("home.loading"), ROWS);
            add(waiting);
        }
    }

    private void endWaiting() {
        if (waiting != null) {
            remove(waiting);
            waiting = null;
        }
    }

    private void lookForNews() {
        if (shown != null
                && (!catalog.peek().id().equals(shown.snapshot().id())
                        || !catalog.health().sources().equals(shown.health().sources()))) {
            load();
        }
    }
}
