package io.hubcheck.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.Problem;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.SourceStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page tells what keeps the sources from answering; made anew only if that changes, so that its button keeps the focus. */
public final class TroublePart extends Div {

    private static final long serialVersionUID = 1L;

    private final SourceTrouble trouble;
    private final Command retry;
    private @Nullable Told told;

    /** All that the notice depends on. */
    private record Told(@Nullable Instant at, List<SourceStatus> failing, boolean partly) {}

    public TroublePart(Formats formats, Clock clock, Ticker ticker, Command retry) {
        trouble = new SourceTrouble(formats, clock, ticker);
        this.retry = retry;
        getElement().setAttribute("role", "status");
    }

    /** Tells it; nothing if every source that was asked answered. */
    public void show(CatalogSnapshot snapshot, CatalogHealth health) {
        Told now = new Told(
                snapshot.at(),
                health.failing(),
                health.sources().stream().anyMatch(source -> source.state() == SourceStatus.State.FRESH));
        if (!now.equals(told)) {
            told = now;
            removeAll();
            trouble.notice(snapshot, health, retry).ifPresent(this::add);
        }
    }

    /** Tells nothing, until there is something to tell. */
    public void clear() {
        told = null;
        removeAll();
    }

    /** Tells of a reading that broke off instead. */
    public void fail(Problem problem) {
        fail(problem, retry);
    }

    /** Tells of a reading that broke off instead, and has another one tried. */
    public void fail(Problem problem, Command retry) {
        clear();
        add(trouble.notice(problem, retry));
    }
}
