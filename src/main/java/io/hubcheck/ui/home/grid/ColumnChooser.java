package io.hubcheck.ui.home.grid;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Columns;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.address.OfferColumn;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A menu of all columns, in which those are ticked that are shown. */
public final class ColumnChooser extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final AddressBar bar;
    private final SubMenu menu;
    private final Map<OfferColumn, MenuItem> items = new EnumMap<>(OfferColumn.class);
    private final Map<String, MenuItem> added = new LinkedHashMap<>();
    private @Nullable MenuItem usual;
    private List<ColumnSpec> ofPlugins = List.of();
    private HomeAddress address = HomeAddress.EVERYTHING;

    public ColumnChooser(AddressBar bar) {
        this.bar = bar;
        addClassName("column-chooser");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem button = addItem(VaadinIcon.GRID_H.create());
        button.add(new Span(translate("columns.title")));
        menu = button.getSubMenu();
        layOut();
    }

    /**
     * Ticks the columns of an address.
     *
     * @param further the columns of plugins
     */
    public void show(HomeAddress shown, List<ColumnSpec> further) {
        address = shown;
        if (!further.equals(ofPlugins)) {
            ofPlugins = further;
            layOut();
        }
        items.forEach((column, item) -> item.setChecked(shown.columns().contains(column)));
        added.forEach((id, item) -> item.setChecked(shown.columns().contains(id)));
        if (usual != null) {
            usual.setEnabled(!shown.columns().equals(Columns.USUAL));
        }
    }

    private void layOut() {
        menu.removeAll();
        added.clear();
        for (OfferColumn column : OfferColumn.values()) {
            MenuItem item = item(translate("column." + column.word()), (all, ticked) -> all.with(column, ticked));
            item.setEnabled(column != OfferColumn.MODEL);
            items.put(column, item);
        }
        if (!ofPlugins.isEmpty()) {
            menu.addSeparator();
        }
        for (ColumnSpec column : ofPlugins) {
            added.put(column.id(), item(column.title(), (all, ticked) -> all.with(column.id(), ticked)));
        }
        menu.addSeparator();
        usual = menu.addItem(translate("columns.reset"), pressed -> bar.replace(address.withColumns(Columns.USUAL)));
    }

    private MenuItem item(String title, BiFunction<Columns, Boolean, Columns> pick) {
        MenuItem item = menu.addItem(title);
        item.setCheckable(true);
        item.setKeepOpen(true);
        item.addClickListener(
                pressed -> bar.replace(address.withColumns(pick.apply(address.columns(), item.isChecked()))));
        return item;
    }
}
