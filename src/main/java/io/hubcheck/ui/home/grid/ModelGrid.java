package io.hubcheck.ui.home.grid;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row for each model, which unfolds into its offers. */
public final class ModelGrid extends CatalogueGrid<ModelRow> {

    private static final long serialVersionUID = 1L;

    private final ModelTexts texts;
    private final ModelCells cells;
    private @Nullable Selected shown;

    /**
     * A grid without rows yet.
     *
     * @param sorted is given the order that the reader chose by a column's header
     */
    public ModelGrid(Formats formats, OfferTexts offerTexts, Ticker ticker, Consumer<OfferSort> sorted) {
        super(ticker, sorted);
        texts = new ModelTexts(formats, offerTexts);
        cells = new ModelCells(texts, this::act);
        setDetailsVisibleOnClick(false);
        setItemDetailsRenderer(cells.lines());
        actOnClickAndEnter();
    }

    public void show(Selected offers, HomeAddress address) {
        showAs(address, List.of());
        if (!offers.equals(shown)) {
            shown = offers;
            setItems(new CallbackDataProvider<>(
                    query -> offers.models().page(query.getOffset(), query.getLimit()).stream()
                            .map(ModelRow::of),
                    query -> offers.models().size(),
                    ModelRow::model));
        }
    }

    @Override
    @Nullable
    String told(ModelRow row) {
        return null;
    }

    @Override
    void act(ModelRow row) {
        setDetailsVisible(row, !isDetailsVisible(row));
    }

    @Override
    Renderer<ModelRow> card(Columns columns, List<ColumnSpec> added) {
        return cells.card();
    }

    @Override
    void addColumn(OfferColumn column) {
        switch (column) {
            case STATUS -> column(column, cells.status(), "9.6rem");
            case MODEL -> column(column, cells.model(), "14rem").setFlexGrow(1);
            case PROVIDER -> text(column, texts::providers, "6.4rem");
            case TASK -> text(column, texts::tasks, "9.5rem").setTooltipGenerator(texts::tasks);
            case INPUT -> figure(column, texts::input, "7.2rem");
            case OUTPUT -> figure(column, texts::output, "7.2rem");
            case CONTEXT -> figure(column, texts::context, "5.4rem");
            case LATENCY -> figure(column, texts::latency, "5rem");
            case THROUGHPUT -> figure(column, texts::throughput, "4.1rem");
            case CHECKED -> figure(column, texts::checked, "5.4rem");
            case TOOLS, STRUCTURED, ALIAS, MODALITY, FREE, AUTHOR, GATED, ADAPTER, SOURCES -> {}
        }
    }

    @Override
    void addColumn(ColumnSpec column) {
        throw new IllegalStateException("Plugins know columns of offers, not of models");
    }

    private Column<ModelRow> text(OfferColumn column, ValueProvider<ModelRow, String> text, String width) {
        return column(column, new TextRenderer<>(text::apply), width);
    }

    private void figure(OfferColumn column, ValueProvider<ModelRow, String> text, String width) {
        text(column, text, width).setTooltipGenerator(row -> texts.meaning(column, row));
    }
}
