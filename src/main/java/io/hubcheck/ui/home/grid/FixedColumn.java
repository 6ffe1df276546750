package io.hubcheck.ui.home.grid;

import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;

/**
 * A column whose looks the server alone decides. It does not listen, as others do, for what the browser changes of them:
 * that would take 3 kB for as long as the page is open.
 */
final class FixedColumn<T> extends Grid.Column<T> {

    private static final long serialVersionUID = 1L;

    FixedColumn(Grid<T> grid, String id, Renderer<T> cell) {
        super(grid, id, cell);
    }

    @Override
    @Synchronize({})
    public String getWidth() {
        return super.getWidth();
    }

    @Override
    @Synchronize({})
    public int getFlexGrow() {
        return super.getFlexGrow();
    }

    @Override
    @Synchronize({})
    public ColumnTextAlign getTextAlign() {
        return super.getTextAlign();
    }

    @Override
    @Synchronize({})
    public boolean isResizable() {
        return super.isResizable();
    }

    @Override
    @Synchronize({})
    public boolean isFrozen() {
        return super.isFrozen();
    }

    @Override
    @Synchronize({})
    public boolean isFrozenToEnd() {
        return super.isFrozenToEnd();
    }
}
