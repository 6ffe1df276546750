package io.hubcheck.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table where there is room for one; on a narrow screen each row is a card, in which each cell tells its column. */
public final class CardTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;

    /**
     * An empty one.
     *
     * @param columns their headings; the first is that of what a row is about
     */
    public CardTable(String label, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("card-table");
        getElement().setAttribute("aria-label", label);
        NativeTableRow head = getHead().addRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    /** Shows more at the head of a column than what it is called. */
    public void head(int column, Component content) {
        NativeTableHeaderCell cell =
                getHead().getRows().getFirst().getHeaderCells().get(column);
        cell.removeAll();
        cell.add(content);
        cell.getElement().setAttribute("abbr", columns.get(column));
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     */
    public NativeTableRow addRow(List<Component> cells) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(cells.getFirst());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (int column = 1; column < cells.size(); column++) {
            NativeTableCell cell = new NativeTableCell(cells.get(column));
            cell.getElement().setAttribute("data-label", columns.get(column));
            row.add(cell);
        }
        return row;
    }
}
