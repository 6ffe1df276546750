package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import io.hubcheck.batch.BatchResult;
import io.hubcheck.batch.BatchText;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The results of a run, as they come, in the order of their entries. */
final class BatchResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<BatchResult> results = new ArrayList<>();
    private final transient ListDataProvider<BatchResult> rows = new ListDataProvider<>(results);
    private final ResultFilter filter;
    private final Div actions = new Div();
    private final transient LatestOnly<TakenAlong> reports;
    private final Formats formats;
    private BatchText.Unit unit = BatchText.Unit.LINE;
    private boolean offered;

    BatchResults(Background background, Formats formats) {
        this.formats = formats;
        reports = new LatestOnly<>(this, background, this::show);
        addClassName("batch-results");
        filter = new ResultFilter(formats, this::showAnew);
        rows.setFilter(filter::includes);
        rows.setSortComparator(
                Comparator.<BatchResult>comparingInt(result -> result.entry().position())::compare);
        Grid<BatchResult> grid = new Grid<>();
        grid.addComponentColumn(result -> new ResultCard(result, unit, formats)).setHeader(translate("batch.results"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(rows);
        Div head = new Div(filter, actions);
        head.addClassName("batch-head");
        actions.addClassName("batch-actions");
        add(head, grid);
        begin(unit);
    }

    /** Makes room for those of another run. */
    void begin(BatchText.Unit counted) {
        unit = counted;
        offered = false;
        results.clear();
        reports.clear();
        setVisible(false);
        update();
    }

    void add(List<BatchResult> more) {
        results.addAll(more);
        setVisible(true);
        update();
    }

    int size() {
        return results.size();
    }

    /** Offers what has come to be taken along, as far as it is shown. */
    void offerReport() {
        offered = true;
        List<BatchResult> shown = results.stream().filter(filter::includes).toList();
        int all = results.size();
        if (!shown.isEmpty()) {
            reports.load(() -> TakenAlong.of(shown, all));
        }
    }

    private void showAnew() {
        rows.refreshAll();
        if (offered) {
            offerReport();
        }
    }

    private void show(AsyncState<TakenAlong> state) {
        switch (state) {
            case AsyncState.Idle<TakenAlong>() -> actions.removeAll();
            // What is there stays meanwhile, and says what it takes along.
            case AsyncState.Loading<TakenAlong>() -> {}
            case AsyncState.Loaded<TakenAlong>(TakenAlong taken) -> {
                actions.removeAll();
                actions.add(ReportButtons.of(taken, formats));
            }
            case AsyncState.Failed<TakenAlong>(var problem) -> actions.removeAll();
        }
    }

    List<BatchResult> all() {
        return List.copyOf(results);
    }

    private void update() {
        filter.count(results);
        rows.refreshAll();
    }
}
