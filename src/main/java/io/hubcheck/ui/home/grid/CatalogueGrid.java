package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.Room;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the catalogue, page by page: a table where there is room for one, else a list of cards. It has the columns that
 * are shown, and no others: each one costs memory for as long as the page is open.
 */
abstract class CatalogueGrid<T> extends Grid<T> {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR_COLUMNS = 1120;
    private static final Duration AGES = Duration.ofMinutes(1);
    private static final Set<OfferColumn> NUMBERS = Set.of(
            OfferColumn.INPUT, OfferColumn.OUTPUT, OfferColumn.CONTEXT, OfferColumn.LATENCY, OfferColumn.THROUGHPUT);

    /** Between numbers and texts, so that a dash does not touch the next one. */
    private static final Set<OfferColumn> YES_OR_NO =
            Set.of(OfferColumn.TOOLS, OfferColumn.STRUCTURED, OfferColumn.FREE, OfferColumn.AUTHOR, OfferColumn.GATED);

    private Columns columns = Columns.NONE;
    private List<ColumnSpec> added = List.of();
    private boolean cards;

    /** @param sorted is given the order that the reader chose by a column's header */
    CatalogueGrid(Ticker ticker, Consumer<OfferSort> sorted) {
        addClassName("offers");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(translate("home.grid"));
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(chosen(event.getSortOrder()));
            }
        });
        ticker.whileAttached(this, AGES, () -> getDataProvider().refreshAll());
    }

    /** Adds a column, unless this kind of row has no such one. */
    abstract void addColumn(OfferColumn column);

    /** Adds the column of a plugin, unless this kind of row has none. */
    abstract void addColumn(ColumnSpec column);

    abstract Renderer<T> card(Columns shown, List<ColumnSpec> added);

    /** What is told of a card that has the focus or the pointer on it, or null for nothing. */
    abstract @Nullable String told(T row);

    /** What a press on a row does; a press on Enter does the same. */
    abstract void act(T row);

    /** Shows the columns of an address as far as they are there, and which one it is sorted by. */
    void showAs(HomeAddress address, List<ColumnSpec> ofPlugins) {
        List<ColumnSpec> chosen = ofPlugins.stream()
                .filter(column -> address.columns().contains(column.id()))
                .toList();
        if (!address.columns().equals(columns) || !chosen.equals(added)) {
            columns = address.columns();
            added = chosen;
            layOut();
        }
        markSort(address.sort());
    }

    @Override
    protected BiFunction<Renderer<T>, String, Column<T>> getDefaultColumnFactory() {
        return (cell, id) -> new FixedColumn<>(this, id, cell);
    }

    Column<T> column(OfferColumn column, Renderer<T> cell, String width) {
        Span header = new Span(translate("header." + column.word()));
        header.setTitle(translate("column." + column.word()));
        return addColumn(cell)
                .setKey(column.word())
                .setHeader(header)
                .setSortProperty(column.word())
                .setSortable(column.sortable())
                .setTextAlign(alignment(column))
                .setFlexGrow(0)
                .setWidth(width);
    }

    private static ColumnTextAlign alignment(OfferColumn column) {
        if (NUMBERS.contains(column)) {
            return ColumnTextAlign.END;
        }
        return YES_OR_NO.contains(column) ? ColumnTextAlign.CENTER : ColumnTextAlign.START;
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        Room.watch(this, ROOM_FOR_COLUMNS, this::showAsCards);
    }

    private void showAsCards(boolean narrow) {
        if (narrow != cards) {
            cards = narrow;
            layOut();
        }
    }

    private void layOut() {
        removeAllColumns();
        setClassName("cards", cards);
        if (cards) {
            addColumn(card(columns, added))
                    .setKey("card")
                    .setHeader(translate("column.offer"))
                    .setTooltipGenerator(this::told);
        } else {
            columns.shown().forEach(this::addColumn);
            added.forEach(this::addColumn);
        }
    }

    private void markSort(OfferSort sort) {
        SortDirection direction = sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(Optional.ofNullable(getColumnByKey(sort.column().word()))
                .map(column -> List.of(new GridSortOrder<>(column, direction)))
                .orElse(List.of()));
    }

    private OfferSort chosen(List<GridSortOrder<T>> order) {
        return order.stream()
                .findFirst()
                .flatMap(by -> OfferSort.parse((by.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + by.getSorted().getKey()))
                .orElse(OfferSort.DOWNLOADS);
    }

    /** The grid's own keys move about in it; Enter, which it leaves alone, does what a click does. */
    void actOnClickAndEnter() {
        addItemClickListener(clicked -> {
            if (isPressed(clicked)) {
                act(clicked.getItem());
            }
        });
        String row = "(element.getEventContext(event).item || {}).key || ''";
        getElement()
                .addEventListener("keydown", pressed -> {
                    T item = getDataCommunicator()
                            .getKeyMapper()
                            .get(pressed.getEventData().get(row).asString());
                    if (item != null) {
                        act(item);
                    }
                })
                .setFilter("event.key === 'Enter' && !event.composedPath()[0].matches('a, button, input')")
                .addEventData(row);
    }

    /** The boxes stand in no column of ours: what is pressed there, by Space too, picks a row and does nothing else. */
    private static boolean isPressed(ItemClickEvent<?> clicked) {
        return clicked.getColumn() != null;
    }
}
