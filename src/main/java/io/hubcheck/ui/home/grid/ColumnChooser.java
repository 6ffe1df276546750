package io.hubcheck.ui.home.grid;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import java.util.EnumMap;
import java.util.Map;

/** A menu of all columns, in which those are ticked that are shown. */
public final class ColumnChooser extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final Map<OfferColumn, MenuItem> items = new EnumMap<>(OfferColumn.class);
    private final MenuItem usual;
    private HomeAddress address = HomeAddress.EVERYTHING;

    public ColumnChooser(AddressBar bar) {
        addClassName("column-chooser");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem button = addItem(VaadinIcon.GRID_H.create());
        button.add(new Span(translate("columns.title")));
        SubMenu menu = button.getSubMenu();
        for (OfferColumn column : OfferColumn.values()) {
            items.put(column, item(menu, column, bar));
        }
        menu.addSeparator();
        usual = menu.addItem(translate("columns.reset"), pressed -> bar.replace(address.withColumns(Columns.USUAL)));
    }

    public void show(HomeAddress shown) {
        address = shown;
        items.forEach((column, item) -> item.setChecked(shown.columns().contains(column)));
        usual.setEnabled(!shown.columns().equals(Columns.USUAL));
    }

    private MenuItem item(SubMenu menu, OfferColumn column, AddressBar bar) {
        MenuItem item = menu.addItem(translate("column." + column.word()));
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.setEnabled(column != OfferColumn.MODEL);
        item.addClickListener(
                pressed -> bar.replace(address.withColumns(address.columns().with(column, item.isChecked()))));
        return item;
    }
}
