package io.hubcheck.ui.home.grid;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import io.hubcheck.api.Offer;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row for each offer, which leads to its verdict. */
public final class OfferGrid extends CatalogueGrid<Offer> {

    private static final long serialVersionUID = 1L;

    private final OfferTexts texts;
    private final Consumer<Offer> open;
    private final AddedCells added;
    private @Nullable String snapshot;

    /**
     * A grid without rows yet.
     *
     * @param open is given the offer whose row was pressed
     * @param sorted is given the order that the reader chose by a column's header
     */
    public OfferGrid(
            OfferTexts texts, Background background, Ticker ticker, Consumer<Offer> open, Consumer<OfferSort> sorted) {
        super(ticker, sorted);
        this.texts = texts;
        this.open = open;
        added = new AddedCells(this, background, () -> getDataProvider().refreshAll());
        actOnClickAndEnter();
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
        setItems(DataProvider.fromCallbacks(
                query -> offers.offers().page(query.getOffset(), query.getLimit()).stream(),
                query -> offers.offers().size()));
    }

    @Override
    void act(Offer offer) {
        open.accept(offer);
    }

    @Override
    Renderer<Offer> card(Columns shown, List<ColumnSpec> ofPlugins) {
        List<OfferColumn> further = shown.shown().stream()
                .filter(column -> column.compareTo(OfferColumn.CONTEXT) > 0 && column != OfferColumn.TOOLS)
                .toList();
        return OfferCells.card(
                texts, offer -> texts.facts(offer, further, ofPlugins, column -> added.text(column, offer)));
    }

    @Override
    void addColumn(OfferColumn column) {
        switch (column) {
            case STATUS -> cell(column, OfferCells.status(), "9.7rem");
            case MODEL -> cell(column, OfferCells.model(texts), "14rem").setFlexGrow(1);
            case TASK -> text(column, "9rem");
            case PROVIDER -> text(column, "7rem");
            case CONTEXT, CHECKED, GATED -> text(column, "5.4rem");
            case INPUT, OUTPUT, LATENCY -> text(column, "5rem");
            case THROUGHPUT, TOOLS, STRUCTURED, FREE, AUTHOR, ADAPTER -> text(column, "4.1rem");
            case ALIAS, MODALITY, SOURCES -> text(column, "12rem");
        }
    }

    @Override
    void addColumn(ColumnSpec column) {
        Span header = new Span(column.title());
        header.setTitle(column.id());
        addColumn(new TextRenderer<>(offer -> added.text(column, offer)))
                .setKey(column.id())
                .setHeader(header)
                .setTextAlign(column.numeric() ? ColumnTextAlign.END : ColumnTextAlign.START)
                .setTooltipGenerator(offer -> added.text(column, offer))
                .setFlexGrow(0)
                .setWidth("8rem");
    }

    private void text(OfferColumn column, String width) {
        cell(column, new TextRenderer<>(offer -> texts.text(column, offer)), width);
    }

    private Column<Offer> cell(OfferColumn column, Renderer<Offer> cell, String width) {
        return column(column, cell, width).setTooltipGenerator(offer -> texts.provenance(column, offer));
    }
}
