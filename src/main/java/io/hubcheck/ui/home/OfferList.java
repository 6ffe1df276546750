package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.hubcheck.api.Offer;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.Selection;
import io.hubcheck.ui.home.filter.Chips;
import io.hubcheck.ui.home.filter.CriterionTexts;
import io.hubcheck.ui.home.grid.ModelGrid;
import io.hubcheck.ui.home.grid.OfferGrid;
import io.hubcheck.ui.home.grid.OfferTexts;
import io.hubcheck.ui.home.grid.Selected;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers that an address asks for: how many, which, and why none. */
final class OfferList extends Div {

    private static final long serialVersionUID = 1L;

    /** How many rows the outline of the grid has. */
    private static final int ROWS = 8;

    private final AddressBar bar;
    private final Toolbar toolbar;
    private final OfferGrid offers;
    private final Supplier<ModelGrid> newModels;
    private final EmptyResult empty;
    private final Skeleton skeleton = new Skeleton(translate("home.loading"), ROWS);
    private final RowKeys keys;
    private final CompareBar comparison;
    private final Plugins plugins;
    private @Nullable ModelGrid models;
    private Additions additions;
    private Selected selected = new Selected(CatalogSnapshot.NONE, HomeAddress.EVERYTHING);
    private HomeAddress address = HomeAddress.EVERYTHING;

    /** @param focusFilters is run when the focus has no place in here any more */
    OfferList(
            Plugins plugins,
            Background background,
            Formats formats,
            Ticker ticker,
            AddressBar bar,
            Command focusFilters) {
        this.plugins = plugins;
        this.bar = bar;
        additions = Additions.of(plugins);
        OfferTexts texts = new OfferTexts(formats);
        CriterionTexts criteria = new CriterionTexts(formats);
        Consumer<OfferSort> sorted = sort -> bar.go(address.withSort(sort));
        toolbar = new Toolbar(formats, new Chips(criteria, bar, focusFilters), bar);
        offers = new OfferGrid(texts, background, ticker, OfferList::open, sorted, this::pick);
        newModels = () -> new ModelGrid(formats, texts, ticker, sorted);
        empty = new EmptyResult(formats, criteria, this::leave);
        keys = new RowKeys(
                offers, OfferList::open, offer -> pick(address.selected().with(offer)));
        comparison = new CompareBar(formats, selection -> leave(address.withSelected(selection)));
        addClassName("offer-list");
        add(toolbar, empty, skeleton, offers, keys, comparison);
        showOnly(skeleton);
    }

    /** Shows the offers of an address, as far as it is known which of them are callable, where it asks for that. */
    void show(Contents contents, HomeAddress shown, CallableByMe.Standing callable) {
        switch (callable) {
            case NOT_APPLIED -> show(contents, shown, shown.without(Criterion.CALLABLE));
            case ASKING -> showWaiting(shown);
            case APPLIED -> show(contents, shown, shown);
            case NOTHING -> showNothing(shown);
        }
    }

    /** @param applied what of the address narrows the offers */
    private void show(Contents contents, HomeAddress shown, HomeAddress applied) {
        address = shown;
        additions = Additions.of(plugins);
        contents.offersFor(applied)
                .filter(snapshot -> !selected.isOf(snapshot, applied))
                .ifPresent(snapshot -> selected = new Selected(snapshot, applied));
        toolbar.show(shown, applied, selected, additions);
        comparison.show(shown.selected());
        if (selected.size() == 0) {
            empty.show(contents, applied);
            showOnly(empty);
        } else if (applied.byModel()) {
            models().show(selected, applied);
            showOnly(models);
        } else {
            offers.show(selected, applied, additions.columns());
            showOnly(offers);
        }
    }

    /** Whether plugins add anything else by now. */
    boolean outdated() {
        return !additions.equals(Additions.of(plugins));
    }

    /** There is nothing yet. */
    void showWaiting(HomeAddress shown) {
        showNone(shown);
        showOnly(skeleton);
    }

    /** There is nothing, and why is said elsewhere. */
    void showNothing(HomeAddress shown) {
        showNone(shown);
        showOnly(null);
    }

    private void showNone(HomeAddress shown) {
        address = shown;
        toolbar.showNone(shown, additions);
        comparison.show(shown.selected());
    }

    /** What few look at by model costs nothing for all others. */
    private ModelGrid models() {
        ModelGrid grid = models;
        if (grid == null) {
            grid = newModels.get();
            models = grid;
            addComponentAtIndex(indexOf(offers), grid);
        }
        return grid;
    }

    private void showOnly(@Nullable Component shown) {
        Stream.of(empty, skeleton, offers).forEach(part -> part.setVisible(part.equals(shown)));
        if (models != null) {
            models.setVisible(models.equals(shown));
        }
        keys.setVisible(offers.isVisible());
    }

    private void pick(Selection selection) {
        bar.go(address.withSelected(selection));
    }

    /** The pressed button is gone then. */
    private void leave(HomeAddress next) {
        bar.go(next);
        toolbar.takeFocus();
    }

    private static void open(Offer offer) {
        UI.getCurrent().navigate(Verdicts.PATH, Verdicts.parameters(OfferTexts.question(offer)));
    }
}
