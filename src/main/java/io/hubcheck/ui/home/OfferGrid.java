package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.shared.Registration;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.OfferSelection;
import io.hubcheck.catalog.OfferSort;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The offers of a selection, page by page: a table where there is room for one, else a list of cards. */
final class OfferGrid extends Grid<Offer> {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR_COLUMNS = 1120;

    private final OfferTexts texts;
    private final Column<Offer> card;

    /** @param sorted is given the order that the reader chose by a column's header */
    OfferGrid(OfferTexts texts, Consumer<Offer> open, Consumer<OfferSort> sorted) {
        this.texts = texts;
        addClassName("offers");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(translate("home.grid"));
        addColumns();
        card = addColumn(OfferCells.card(texts)).setKey("card").setHeader(translate("column.offer"));
        showAsCards(false);
        addItemClickListener(clicked -> open.accept(clicked.getItem()));
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(chosen(event.getSortOrder()));
            }
        });
        openOnEnter(open);
    }

    void show(OfferSelection selection) {
        setItems(DataProvider.fromCallbacks(
                query -> selection.page(query.getOffset(), query.getLimit()).stream(), query -> selection.size()));
    }

    /** Marks the column that the selection is sorted by. */
    void showSort(OfferSort sort) {
        SortDirection direction = sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        sort(Optional.ofNullable(getColumnByKey(sort.column().word()))
                .map(column -> List.of(new GridSortOrder<>(column, direction)))
                .orElse(List.of()));
    }

    void showAsCards(boolean cards) {
        getColumns().forEach(column -> column.setVisible(cards == column.equals(card)));
        setClassName("cards", cards);
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        Page page = shown.getUI().getPage();
        int width = page.getExtendedClientDetails().getWindowInnerWidth();
        showAsCards(width > 0 && width < ROOM_FOR_COLUMNS);
        Registration resizing =
                page.addBrowserWindowResizeListener(event -> showAsCards(event.getWidth() < ROOM_FOR_COLUMNS));
        addDetachListener(left -> {
            left.unregisterListener();
            resizing.remove();
        });
    }

    private void addColumns() {
        column(OfferSort.Column.STATUS, OfferCells.status(), "7.5rem").setTooltipGenerator(texts::claims);
        column(OfferSort.Column.TASK, new TextRenderer<>(OfferGrid::task), "13.5rem")
                .setTooltipGenerator(OfferGrid::task);
        column(
                OfferSort.Column.PROVIDER,
                new TextRenderer<>(offer -> offer.provider().value()),
                "8rem");
        column(OfferSort.Column.MODEL, OfferCells.model(texts), "14rem")
                .setFlexGrow(1)
                .setTooltipGenerator(offer -> offer.model().value());
        number(OfferSort.Column.INPUT, new TextRenderer<>(texts::input));
        number(OfferSort.Column.OUTPUT, new TextRenderer<>(texts::output));
        number(OfferSort.Column.CONTEXT, new TextRenderer<>(texts::context));
        addColumn(texts::tools)
                .setKey("tools")
                .setHeader(translate("column.tools"))
                .setFlexGrow(0)
                .setWidth("4.5rem");
    }

    private Column<Offer> column(OfferSort.Column sort, Renderer<Offer> cell, String width) {
        return addColumn(cell)
                .setKey(sort.word())
                .setHeader(translate("column." + sort.word()))
                .setSortProperty(sort.word())
                .setSortable(true)
                .setFlexGrow(0)
                .setWidth(width);
    }

    private void number(OfferSort.Column sort, Renderer<Offer> cell) {
        column(sort, cell, "6.5rem").setTextAlign(ColumnTextAlign.END);
    }

    private static String task(Offer offer) {
        return offer.task().value();
    }

    private static OfferSort chosen(List<GridSortOrder<Offer>> order) {
        return order.stream()
                .findFirst()
                .flatMap(by -> OfferSort.parse((by.getDirection() == SortDirection.DESCENDING ? "-" : "")
                        + by.getSorted().getKey()))
                .orElse(OfferSort.DOWNLOADS);
    }

    /** The grid's own keys move about in it; Enter, which it leaves alone, does what a click does. */
    private void openOnEnter(Consumer<Offer> open) {
        String row = "(element.getEventContext(event).item || {}).key || ''";
        getElement()
                .addEventListener("keydown", pressed -> {
                    Offer offer = getDataCommunicator()
                            .getKeyMapper()
                            .get(pressed.getEventData().get(row).asString());
                    if (offer != null) {
                        open.accept(offer);
                    }
                })
                .setFilter("event.key === 'Enter' && event.composedPath()[0].localName !== 'a'")
                .addEventData(row);
    }
}
