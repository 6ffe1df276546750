package io.hubcheck.ui.batch;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import io.hubcheck.batch.BatchReport;
import io.hubcheck.batch.BatchResult;
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
    private final transient LatestOnly<Report> reports;

    private record Report(BatchReport report, String markdown) {

        static Report of(List<BatchResult> results) {
            BatchReport report = BatchReport.of(results, Reading::of);
            return new Report(report, report.markdown());
        }
    }

    BatchResults(Background background, Formats formats) {
        reports = new LatestOnly<>(this, background, this::show);
        addClassName("batch-results");
        filter = new ResultFilter(formats, rows::refreshAll);
        rows.setFilter(filter::includes);
        rows.setSortComparator(
                Comparator.<BatchResult>comparingInt(result -> result.entry().position())::compare);
        Grid<BatchResult> grid = new Grid<>();
        grid.addComponentColumn(ResultCard::new).setHeader(translate("batch.results"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setDataProvider(rows);
        Div head = new Div(filter, actions);
        head.addClassName("batch-head");
        actions.addClassName("batch-actions");
        add(head, grid);
        clear();
    }

    void clear() {
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

    /** Offers what has come to be taken along. */
    void offerReport() {
        List<BatchResult> come = all();
        if (!come.isEmpty()) {
            reports.load(() -> Report.of(come));
        }
    }

    private void show(AsyncState<Report> state) {
        actions.removeAll();
        if (state instanceof AsyncState.Loaded<Report>(Report loaded)) {
            actions.add(ReportButtons.of(loaded.report(), loaded.markdown()));
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
