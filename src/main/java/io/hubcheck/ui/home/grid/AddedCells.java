package io.hubcheck.ui.home.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.plugin.CellValue;
import io.hubcheck.plugin.PluginException;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.LatestOnly;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the columns of plugins. A plugin may take its time for each cell, so cells are filled off the session's
 * lock, some at once, and kept for as long as the same catalogue is shown. For use under the session's lock.
 */
final class AddedCells {

    static final String PENDING = "…";

    private static final int AT_ONCE = 50;
    private static final int MOST_WAITING = 500;
    private static final int MOST_KEPT = 10_000;

    private record Cell(ColumnSpec column, OfferRow row) {}

    /** What came of asking for some; to those that are missed, their plugin did not answer. */
    private record Answers(Map<Cell, Optional<String>> texts, Set<Cell> missed) {}

    private final Component owner;
    private final LatestOnly<Answers> loader;
    private final Command arrived;
    private final Map<Cell, Optional<String>> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Cell, Optional<String>> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Set<Cell> missed = new HashSet<>();
    private final SequencedSet<Cell> waiting = new LinkedHashSet<>();
    private boolean loadsSoon;
    private boolean loading;

    /** @param arrived is run, under the session's lock, when there is more to show */
    AddedCells(Component owner, Background background, Command arrived) {
        this.owner = owner;
        this.arrived = arrived;
        loader = new LatestOnly<>(owner, background, this::take);
    }

    /** What is known of a cell by now; what is not is found out. */
    String text(ColumnSpec column, OfferRow row) {
        Cell cell = new Cell(column, row);
        if (missed.contains(cell)) {
            return OfferTexts.UNKNOWN;
        }
        Optional<String> text = known.get(cell);
        if (text == null) {
            waitFor(cell);
            return PENDING;
        }
        return text.orElse(OfferTexts.UNKNOWN);
    }

    /** Another catalogue is shown, of which plugins may say something else. */
    void forget() {
        known.clear();
        missed.clear();
        waiting.clear();
    }

    /** What a plugin did not answer is asked again when it is next looked at; to do so at once would not help it. */
    void askAgain() {
        missed.clear();
    }

    /** Whoever has scrolled on does not wait for what was scrolled past. */
    private void waitFor(Cell cell) {
        waiting.add(cell);
        loadSoon();
        if (waiting.size() > MOST_WAITING) {
            waiting.removeFirst();
        }
    }

    /** When the whole page has been looked at. */
    private void loadSoon() {
        if (!loadsSoon) {
            loadsSoon = true;
            UI.getCurrentOrThrow().beforeClientResponse(owner, ready -> {
                loadsSoon = false;
                load();
            });
        }
    }

    /** Begins with the cells that wait, unless others are on their way: then these come next. */
    private void load() {
        if (!loading && !waiting.isEmpty()) {
            List<Cell> next = waiting.stream().limit(AT_ONCE).toList();
            next.forEach(waiting::remove);
            loader.load(() -> filled(next));
        }
    }

    private static Answers filled(List<Cell> cells) {
        Answers answers = new Answers(new HashMap<>(), new HashSet<>());
        for (Cell cell : cells) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                answers.texts()
                        .put(
                                cell,
                                Optional.ofNullable(
                                        ask(cell.column().value(), cell.row().offer())));
            } catch (PluginException unanswered) {
                answers.missed().add(cell);
            }
        }
        return answers;
    }

    private static @Nullable String ask(ColumnSpec.Value value, Offer offer) {
        return value instanceof CellValue cell ? cell.ask(offer) : value.of(offer);
    }

    private void take(AsyncState<Answers> state) {
        loading = state instanceof AsyncState.Loading;
        if (state instanceof AsyncState.Loaded<Answers>(Answers answers)) {
            known.putAll(answers.texts());
            missed.addAll(answers.missed());
            arrived.execute();
            load();
        }
    }
}
