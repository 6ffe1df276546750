package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.ui.component.Focus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.Chips;
import io.hubcheck.ui.home.filter.CriterionTexts;
import io.hubcheck.ui.home.grid.ColumnChooser;
import io.hubcheck.ui.home.grid.Selected;

/** Above the rows: how many there are, what narrows them, and in which form they are shown or taken along. */
final class Toolbar extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Paragraph count = new Paragraph();
    private final Span order = new Span();
    private final Chips chips;
    private final Examples examples = new Examples();
    private final Checkbox byModel = new Checkbox(translate("group.by-model"));
    private final ColumnChooser columns;
    private final ExportLinks export = new ExportLinks();

    private HomeAddress address = HomeAddress.EVERYTHING;

    Toolbar(Formats formats, Chips chips, AddressBar bar) {
        this.formats = formats;
        this.chips = chips;
        columns = new ColumnChooser(bar);
        addClassName("toolbar");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        order.addClassName("order");
        byModel.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                bar.go(address.withByModel(event.getValue()));
            }
        });
        Div actions = new Div(byModel, columns, new SavedViews(() -> address), export);
        actions.addClassName("actions");
        add(count, order, chips, examples, actions);
    }

    /**
     * @param shown the whole address
     * @param applied what of it narrows the offers
     */
    void show(HomeAddress shown, HomeAddress applied, Selected offers, Additions additions) {
        showAddress(shown, applied, additions);
        count.setText(counted(applied, offers));
        order.setText(translate("count.order", CriterionTexts.sort(applied.sort())));
        export.setVisible(offers.size() > 0);
        export.show(applied, additions.formats());
    }

    /** There are no rows to count or to take along. */
    void showNone(HomeAddress shown, Additions additions) {
        showAddress(shown, shown, additions);
        count.setText("");
        order.setText("");
        export.setVisible(false);
    }

    /** The count says what came of a choice. */
    void takeFocus() {
        Focus.unlessKept(count);
    }

    private void showAddress(HomeAddress shown, HomeAddress applied, Additions additions) {
        address = shown;
        chips.show(shown, applied);
        examples.show(shown);
        byModel.setValue(shown.byModel());
        setClassName("by-model", shown.byModel());
        columns.show(shown, additions.columns());
    }

    private String counted(HomeAddress applied, Selected offers) {
        String all = formats.count("count.offers", offers.size());
        return applied.byModel() ? translate("count.of", formats.count("count.models", offers.modelCount()), all) : all;
    }
}
