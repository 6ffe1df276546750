package io.hubcheck.ui.status;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogHealth;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.hub.Budget;
import io.hubcheck.hub.CredentialKey;
import io.hubcheck.hub.Hub;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Rereading;
import io.hubcheck.ui.component.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** How fresh everything is, what each source says, and what the Hub still answers. */
@Route("status")
@AnonymousAllowed
public final class StatusView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(1);

    private final Catalog catalog;
    private final Hub hub;
    private final Rereading rereading;

    private final RefreshControl refresh = new RefreshControl(this::refresh);
    private final SnapshotSection snapshot;
    private final SourceSection sources;
    private final BudgetSection budgets;
    private @Nullable Seen seen;

    /** What the page shows but for the progress, which is cheap to show again. */
    private record Seen(CatalogSnapshot snapshot, CatalogHealth health, List<Budget> budgets) {}

    public StatusView(
            Catalog catalog,
            Hub hub,
            Clock clock,
            Ticker ticker,
            Formats formats,
            @Value("${hubcheck.data-dir-temporary:false}") boolean temporary) {
        this.catalog = catalog;
        this.hub = hub;
        rereading = new Rereading(catalog, clock);
        Times times = new Times(formats, clock, ticker);
        snapshot = new SnapshotSection(times, temporary);
        sources = new SourceSection(times);
        budgets = new BudgetSection(times);
        addClassName("status");
        Div head = new Div(new H1(translate("health.title")), refresh);
        head.addClassName("head");
        add(head, snapshot, sources, budgets);
        show();
        ticker.whileAttached(this, NEWS, this::show);
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("health.title"));
    }

    /** All of it is at hand: neither the question nor the answer waits for the Hub. */
    private void show() {
        CatalogHealth health = catalog.health();
        refresh.show(health.progress());
        Seen now = new Seen(
                catalog.peek(),
                new CatalogHealth(health.sources(), null, health.nextRefresh(), health.storage()),
                ofNobody(hub.budgets()));
        if (!now.equals(seen)) {
            seen = now;
            snapshot.show(now.snapshot(), now.health());
            sources.show(now.health().sources());
            budgets.show(now.budgets());
        }
    }

    private void refresh() {
        rereading.start();
        show();
    }

    private static List<Budget> ofNobody(List<Budget> all) {
        return all.stream()
                .filter(budget -> budget.caller().equals(CredentialKey.ANONYMOUS))
                .sorted(Comparator.comparing(Budget::bucket).thenComparingLong(Budget::remaining))
                .toList();
    }
}
