package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.ProviderId;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.secret.PastedToken;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Ticker;
import java.time.Clock;
import java.util.List;

/** One provider: what it serves, at what price, and what its sources last said. */
@Route(Pages.PROVIDERS + "/:id")
@AnonymousAllowed
public final class ProviderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private final HubLinks links;
    private final Formats formats;
    private final Ticker ticker;
    private final DirectoryPart part;
    private final H1 heading = new H1();
    private final Div content = new Div();
    private String typed = "";

    public ProviderView(
            Catalog catalog,
            Reckoning reckoning,
            HubLinks links,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats) {
        this.catalog = catalog;
        this.links = links;
        this.formats = formats;
        this.ticker = ticker;
        part = new DirectoryPart(catalog, reckoning, background, clock, ticker, formats, this::show);
        addClassName("provider");
        content.addClassName("provider-content");
        add(heading, part, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        typed = event.getRouteParameters().get("id").orElse("");
        if (PastedToken.isIn(typed)) {
            typed = "";
            event.forwardTo(ProvidersView.class);
            return;
        }
        heading.setText(typed);
        content.removeAll();
        part.show();
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", typed);
    }

    private void show(Directory directory) {
        content.removeAll();
        switch (catalog.resolve(typed, directory.snapshot())) {
            case ProviderReference.Known(ProviderId id) -> show(id, directory);
            case ProviderReference.Retired(ProviderId id) -> show(id, directory);
            case ProviderReference.Chosen chosen ->
                content.add(new Paragraph(translate("provider.policy", typed)), all());
            case ProviderReference.Unknown(String unknown, List<ProviderId> suggestions) ->
                content.add(new Paragraph(translate("provider.nobody", unknown)), new Meant(suggestions), all());
        }
    }

    private static Paragraph all() {
        return new Paragraph(Pages.link(translate("provider.all"), Pages.PROVIDERS));
    }

    /** An alias, or other letter case, gets its real address. */
    private void show(ProviderId id, Directory directory) {
        if (!id.value().equals(typed)) {
            typed = id.value();
            CurrentAddress.replace(Pages.provider(id), QueryParameters.empty());
            UI.getCurrent().getPage().setTitle(getPageTitle());
        }
        ProviderSummary summary = directory
                .summary(id)
                .orElseGet(() -> new ProviderSummary(id, id.value(), ProviderState.UNKNOWN, null, List.of()));
        heading.setText(summary.name());
        content.add(new ProviderCard(summary, catalog.profile(id), directory, links, formats, ticker));
    }
}
