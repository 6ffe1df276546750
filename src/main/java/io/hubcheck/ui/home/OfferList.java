package io.hubcheck.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferSelection;
import io.hubcheck.ui.component.Formats;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers that an address asks for: how many, which, and why none. */
final class OfferList extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final OfferGrid grid;
    private final EmptyResult empty;
    private final Paragraph count = new Paragraph();
    private final Skeleton skeleton = new Skeleton();

    OfferList(Formats formats, OfferGrid grid, EmptyResult empty) {
        this.formats = formats;
        this.grid = grid;
        this.empty = empty;
        addClassName("offer-list");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(count, empty, skeleton, grid);
        showOnly(skeleton);
    }

    void show(CatalogSnapshot snapshot, HomeAddress address) {
        OfferSelection selection = snapshot.select(address.filter(), address.sort());
        count.setText(formats.count("count.offers", selection.size()));
        if (selection.size() == 0) {
            empty.show(snapshot, address);
            showOnly(empty);
        } else {
            grid.show(selection);
            grid.showSort(address.sort());
            showOnly(grid);
        }
    }

    /** There is nothing yet. */
    void showWaiting() {
        count.setText("");
        showOnly(skeleton);
    }

    /** There is nothing, and why is said elsewhere. */
    void showNothing() {
        count.setText("");
        showOnly(null);
    }

    private void showOnly(@Nullable Component shown) {
        Stream.of(empty, skeleton, grid).forEach(part -> part.setVisible(part.equals(shown)));
    }
}
