package io.hubcheck.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.grid.ModelGrid;
import io.hubcheck.ui.home.grid.OfferGrid;
import io.hubcheck.ui.home.grid.Selected;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers that an address asks for: how many, which, and why none. */
final class OfferList extends Div {

    private static final long serialVersionUID = 1L;

    private final Toolbar toolbar;
    private final OfferGrid offers;
    private final ModelGrid models;
    private final EmptyResult empty;
    private final Skeleton skeleton = new Skeleton();
    private final Plugins plugins;
    private Additions additions;

    OfferList(Toolbar toolbar, OfferGrid offers, ModelGrid models, EmptyResult empty, Plugins plugins) {
        this.plugins = plugins;
        additions = Additions.of(plugins);
        this.toolbar = toolbar;
        this.offers = offers;
        this.models = models;
        this.empty = empty;
        addClassName("offer-list");
        add(toolbar, empty, skeleton, offers, models);
        showOnly(skeleton);
    }

    /**
     * @param address the whole address
     * @param applied what of it narrows the offers
     */
    void show(CatalogSnapshot snapshot, HomeAddress address, HomeAddress applied) {
        Selected selected = new Selected(snapshot, applied);
        additions = Additions.of(plugins);
        toolbar.show(address, applied, selected, additions);
        if (selected.size() == 0) {
            empty.show(snapshot, applied);
            showOnly(empty);
        } else if (applied.byModel()) {
            models.show(selected, applied);
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
    void showWaiting(HomeAddress address) {
        toolbar.showNone(address, additions);
        showOnly(skeleton);
    }

    /** There is nothing, and why is said elsewhere. */
    void showNothing(HomeAddress address) {
        toolbar.showNone(address, additions);
        showOnly(null);
    }

    private void showOnly(@Nullable Component shown) {
        Stream.of(empty, skeleton, offers, models).forEach(part -> part.setVisible(part.equals(shown)));
    }
}
