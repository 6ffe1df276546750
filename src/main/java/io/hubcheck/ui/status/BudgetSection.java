package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.hubcheck.hub.Budget;
import java.util.List;

/** What the Hub still answers this server as nobody in particular, and when it answers more again. */
final class BudgetSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Times times;
    private final Div budgets = new Div();

    BudgetSection(Times times) {
        this.times = times;
        budgets.addClassName("budgets");
        add(new H2(translate("health.budgets")), new Paragraph(translate("health.budgets.why")), budgets);
    }

    void show(List<Budget> known) {
        budgets.removeAll();
        if (known.isEmpty()) {
            budgets.add(new Paragraph(translate("health.budgets.unknown")));
        }
        known.forEach(budget -> budgets.add(row(budget)));
    }

    private Component row(Budget budget) {
        Span name = new Span(budget.bucket());
        name.addClassName("check");
        Span renewed = new Span(new Span(translate("health.renewed") + " "), times.until(budget.resetsAt()));
        Div row = new Div(name, new Span(left(budget)), renewed);
        row.addClassName("budget");
        if (budget.quota() != null && budget.quota() > 0) {
            row.add(gauge(budget, budget.quota()));
        }
        return row;
    }

    private String left(Budget budget) {
        String remaining = times.formats().number(budget.remaining());
        return budget.quota() == null
                ? translate("health.budget.open", remaining)
                : translate("health.budget", remaining, times.formats().number(budget.quota()));
    }

    private static ProgressBar gauge(Budget budget, long quota) {
        ProgressBar gauge = new ProgressBar(0, quota, Math.clamp(budget.remaining(), 0, quota));
        gauge.getElement().setAttribute("aria-label", budget.bucket());
        if (budget.remaining() <= quota / 10) {
            gauge.addClassName("low");
        }
        return gauge;
    }
}
