package io.hubcheck.ui.provider;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.Basis;
import io.hubcheck.api.ProviderState;
import io.hubcheck.api.ProviderSummary;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Ticker;
import java.time.Clock;
import java.util.List;

/** All providers there are or were: those that serve, those nobody here knows, and the retired with who replaces them. */
@Route(Pages.PROVIDERS)
@AnonymousAllowed
public final class ProvidersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_REPLACEMENTS = 3;

    private final Catalog catalog;
    private final Formats formats;
    private final Ticker ticker;
    private final DirectoryPart part;

    private final ProviderFilters filters = new ProviderFilters(this::go);
    private final Div leftOut = new Div();
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();
    private ProvidersAddress address = ProvidersAddress.ALL;

    public ProvidersView(
            Catalog catalog, Reckoning reckoning, Background background, Clock clock, Ticker ticker, Formats formats) {
        this.catalog = catalog;
        this.formats = formats;
        this.ticker = ticker;
        part = new DirectoryPart(catalog, reckoning, background, clock, ticker, formats, this::show);
        addClassName("providers");
        leftOut.getElement().setAttribute("role", "status");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        content.addClassName("provider-lists");
        add(new H1(translate("provider.title")), leftOut, part, filters, count, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ProvidersAddress.of(event.getLocation().getQueryParameters());
        if (CurrentAddress.holdsToken(event.getLocation().getQueryParameters())) {
            CurrentAddress.replace(Pages.PROVIDERS, address.query());
        }
        showLeftOut(ProvidersAddress.leftOut(event.getLocation().getQueryParameters()));
        filters.show(address);
        part.show();
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("provider.title"));
    }

    private void showLeftOut(List<String> names) {
        leftOut.removeAll();
        if (!names.isEmpty()) {
            leftOut.add(new Notice(Notice.Kind.INFO, translate("home.left.out", String.join(", ", names))));
        }
    }

    private void go(ProvidersAddress next) {
        UI.getCurrent().navigate(ProvidersView.class, next.query());
    }

    private void show(Directory directory) {
        filters.offer(directory.tasks());
        content.removeAll();
        List<ProviderSummary> shown = address.among(directory);
        count.setText(counted(shown, directory));
        List<ProviderSummary> serving = shown.stream()
                .filter(provider -> provider.state() != ProviderState.RETIRED)
                .toList();
        if (directory.list().basis() == Basis.KNOWN) {
            content.add(new Paragraph(translate("provider.known-only")));
        }
        if (shown.isEmpty()) {
            content.add(new NoProvider(address, directory, formats, this::go));
        }
        if (!serving.isEmpty()) {
            content.add(new ProviderTable(directory, serving, formats, ticker));
        }
        List<ProviderSummary> retired = shown.stream()
                .filter(provider -> provider.state() == ProviderState.RETIRED)
                .toList();
        if (!retired.isEmpty()) {
            content.add(retired(retired, directory));
        }
    }

    /** Until something was read, nobody knows who has offers. */
    private String counted(List<ProviderSummary> shown, Directory directory) {
        String all = formats.count("count.providers", shown.size());
        long serving = shown.stream()
                .filter(provider -> directory.figures().containsKey(provider.id()))
                .count();
        return shown.isEmpty() || directory.snapshot().at() == null
                ? all
                : translate("count.of", all, formats.count("count.with-offers", serving));
    }

    private Section retired(List<ProviderSummary> providers, Directory directory) {
        Section section = new Section(
                new H2(translate("provider.retired.title")), new Paragraph(translate("provider.retired.why")));
        section.addClassName("retired");
        providers.forEach(provider -> section.add(retired(provider, directory)));
        return section;
    }

    private Div retired(ProviderSummary provider, Directory directory) {
        H3 name = new H3(
                Pages.link(provider.name(), Pages.provider(provider.id())),
                new Span(" "),
                StateLook.badge(provider.state()));
        Div item = new Div(name);
        item.addClassName("retired-provider");
        catalog.profile(provider.id())
                .ifPresent(profile -> item.add(new Replacements(profile, directory, formats, MOST_REPLACEMENTS)));
        return item;
    }
}
