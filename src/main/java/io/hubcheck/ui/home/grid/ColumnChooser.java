package io.hubcheck.ui.home.grid;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import io.hubcheck.api.spi.ColumnSpec;
import io.hubcheck.ui.component.DropDown;
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

/** A panel of all columns, in which those are ticked that are shown; of cards, what they don’t show anyhow. */
public final class ColumnChooser extends Div {

    private static final long serialVersionUID = 1L;

    private final AddressBar bar;
    private final Div list = new Div();
    private final Map<OfferColumn, Checkbox> boxes = new EnumMap<>(OfferColumn.class);
    private final Map<String, Checkbox> added = new LinkedHashMap<>();
    private @Nullable Button usual;
    private List<ColumnSpec> ofPlugins = List.of();
    private HomeAddress address = HomeAddress.EVERYTHING;

    public ColumnChooser(AddressBar bar) {
        this.bar = bar;
        addClassName("column-chooser");
        list.addClassName("column-list");
        Button button = new Button();
        button.setPrefixComponent(VaadinIcon.GRID_H.create());
        button.getElement().appendChild(label("columns.title", "table-only"), label("columns.card", "card-only"));
        add(new DropDown(button, translate("columns.label"), this::opened));
    }

    /** The looks know whether there are columns now. */
    private static Element label(String text, String where) {
        return new Element("span").setAttribute("class", where).setText(translate(text));
    }

    /**
     * Ticks the columns of an address.
     *
     * @param further the columns of plugins
     */
    public void show(HomeAddress shown, List<ColumnSpec> further) {
        address = shown;
        boolean others = !further.equals(ofPlugins);
        ofPlugins = further;
        if (usual != null && others) {
            layOut();
        }
        tick();
    }

    private Component opened() {
        layOut();
        tick();
        return list;
    }

    private void tick() {
        boxes.forEach((column, box) -> box.setValue(address.columns().contains(column)));
        added.forEach((id, box) -> box.setValue(address.columns().contains(id)));
        if (usual != null) {
            usual.setEnabled(!address.columns().equals(Columns.USUAL));
        }
    }

    private void layOut() {
        list.removeAll();
        added.clear();
        for (OfferColumn column : OfferColumn.values()) {
            Checkbox box = box(translate("column." + column.word()), (all, ticked) -> all.with(column, ticked));
            box.setEnabled(column != OfferColumn.MODEL);
            box.setClassName("table-only", OfferTexts.ON_EACH_CARD.contains(column));
            boxes.put(column, box);
        }
        for (ColumnSpec column : ofPlugins) {
            added.put(column.id(), box(column.title(), (all, ticked) -> all.with(column.id(), ticked)));
        }
        usual = new Button(translate("columns.reset"), pressed -> bar.replace(address.withColumns(Columns.USUAL)));
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        list.add(usual);
    }

    private Checkbox box(String title, BiFunction<Columns, Boolean, Columns> pick) {
        Checkbox box = new Checkbox(title);
        box.addValueChangeListener(ticked -> {
            Columns wanted = pick.apply(address.columns(), ticked.getValue());
            if (!wanted.equals(address.columns())) {
                bar.replace(address.withColumns(wanted));
            }
        });
        list.add(box);
        return box;
    }
}
