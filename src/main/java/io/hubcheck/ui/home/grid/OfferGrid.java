package io.hubcheck.ui.home.grid;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import io.hubcheck.ui.home.address.Selection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row for each offer, which leads to its verdict. */
public final class OfferGrid extends CatalogueGrid<OfferRow> {

    private static final long serialVersionUID = 1L;

    /** Tells, in the browser, which row has the focus, or had it last. */
    public static final String FOCUSED_ROW =
            "document.querySelector('vaadin-grid.offers:not([hidden])')?.focusedRow || ''";

    private static final String FOLLOW_FOCUS = """
            this.addEventListener('cell-focus', (event) => {
              this.focusedRow = this.getEventContext(event).item?.key;
            })""";

    /** The boxes' own names are English, and the same in each row. */
    private static final String NAME_BOXES = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            column.renderer = (root, self, model) => {
              column._defaultRenderer(root, self, model);
              root.firstElementChild.accessibleName = model.item.picks;
            };""";

    /** After this a plugin that did not answer may have got better. */
    private static final Duration UNANSWERED = Duration.ofMinutes(1);

    private final OfferTexts texts;
    private final RowTexts rows;
    private final OfferCells cells;
    private final Consumer<Offer> open;
    private final AddedCells added;
    private @Nullable String snapshot;
    private @Nullable Selected shown;
    private Selection selection = Selection.NONE;

    /**
     * A grid without rows yet.
     *
     * @param open is given the offer whose row was pressed
     * @param sorted is given the order that the reader chose by a column's header
     * @param pick is given what the reader picked by the rows' boxes
     */
    public OfferGrid(
            OfferTexts texts,
            Background background,
            Ticker ticker,
            Consumer<Offer> open,
            Consumer<OfferSort> sorted,
            Consumer<Selection> pick) {
        super(ticker, sorted);
        this.texts = texts;
        rows = new RowTexts(texts);
        cells = new OfferCells(rows);
        this.open = open;
        added = new AddedCells(this, background, () -> getDataProvider().refreshAll());
        ticker.whileAttached(this, UNANSWERED, added::askAgain);
        actOnClickAndEnter();
        letPick(pick);
    }

    private void letPick(Consumer<Selection> pick) {
        GridMultiSelectionModel<OfferRow> model =
                (GridMultiSelectionModel<OfferRow>) setSelectionMode(SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        addDataGenerator((row, item) -> item.put("picks", texts.pick(rows.offer(row))));
        model.addMultiSelectionListener(event -> {
            if (event.isFromClient()) {
                Selection next = selection;
                for (OfferRow added : event.getAddedSelection()) {
                    next = next.with(added.offer());
                }
                for (OfferRow removed : event.getRemovedSelection()) {
                    next = next.without(removed.offer());
                }
                pick.accept(next);
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent opened) {
        super.onAttach(opened);
        getElement().executeJs(FOLLOW_FOCUS);
        getElement().executeJs(NAME_BOXES);
    }

    /** The offer in the row of this key, or empty if none of those that show has it. */
    public Optional<Offer> offer(String key) {
        return Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key))
                .map(OfferRow::offer);
    }

    /**
     * Shows offers with the columns that an address names.
     *
     * @param ofPlugins the columns that there are besides our own
     */
    public void show(Selected offers, HomeAddress address, List<ColumnSpec> ofPlugins) {
        if (!offers.snapshotId().equals(snapshot)) {
            snapshot = offers.snapshotId();
            added.forget();
        }
        showAs(address, ofPlugins);
        if (!offers.equals(shown)) {
            shown = offers;
            setItems(DataProvider.fromCallbacks(
                    query -> {
                        rows.begin();
                        return offers.offers().rows(query.getOffset(), query.getLimit());
                    },
                    query -> offers.offers().size()));
        }
        selection = address.selected();
        asMultiSelect().setValue(offers.find(selection));
    }

    @Override
    String told(OfferRow row) {
        return rows.provenance(OfferColumn.STATUS, row);
    }

    @Override
    void act(OfferRow row) {
        open.accept(row.offer());
    }

    @Override
    Renderer<OfferRow> card(Columns shown, List<ColumnSpec> ofPlugins) {
        List<OfferColumn> further = shown.shown().stream()
                .filter(column -> !OfferTexts.ON_EACH_CARD.contains(column))
                .toList();
        return cells.card(row -> texts.facts(rows.offer(row), further, ofPlugins, column -> added.text(column, row)));
    }

    @Override
    void addColumn(OfferColumn column) {
        switch (column) {
            case STATUS -> cell(column, cells.status(), "6.6rem");
            case MODEL -> cell(column, cells.model(), "14rem").setFlexGrow(1);
            case TASK -> text(column, "8.8rem");
            case PROVIDER -> cell(column, cells.provider(), "6.8rem");
            case CONTEXT, GATED -> text(column, "4.8rem");
            case CHECKED -> text(column, "6.5rem");
            case INPUT, OUTPUT -> text(column, "5.4rem");
            case LATENCY -> text(column, "4.7rem");
            case THROUGHPUT, TOOLS, STRUCTURED, FREE, AUTHOR, ADAPTER -> text(column, "3.7rem");
            case ALIAS, MODALITY, SOURCES -> text(column, "12rem");
        }
    }

    @Override
    void addColumn(ColumnSpec column) {
        Span header = new Span(column.title());
        header.setTitle(column.id());
        addColumn(new TextRenderer<>(row -> added.text(column, row)))
                .setKey(column.id())
                .setHeader(header)
                .setTextAlign(column.numeric() ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setTooltipGenerator(row -> added.text(column, row))
                .setFlexGrow(0)
                .setWidth("8rem");
    }

    private void text(OfferColumn column, String width) {
        cell(column, new TextRenderer<>(row -> rows.text(column, row)), width);
    }

    private Column<OfferRow> cell(OfferColumn column, Renderer<OfferRow> cell, String width) {
        return column(column, cell, width).setTooltipGenerator(row -> rows.provenance(column, row));
    }
}
