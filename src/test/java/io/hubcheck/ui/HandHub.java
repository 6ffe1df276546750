package io.hubcheck.ui;

import io.hubcheck.UnaskedHub;
import io.hubcheck.hub.Budget;
import java.util.List;

/** A Hub that no screen may call; all it has is budgets. */
final class HandHub extends UnaskedHub {

    private List<Budget> budgets = List.of();

    void hasLeft(Budget... left) {
        budgets = List.of(left);
    }

    @Override
    public List<Budget> budgets() {
        return budgets;
    }
}
