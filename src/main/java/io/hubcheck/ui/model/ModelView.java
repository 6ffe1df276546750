package io.hubcheck.ui.model;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.ModelId;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogModel;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.ProviderReference;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.snippet.Client;
import io.hubcheck.snippet.Snippets;
import io.hubcheck.ui.account.BillTo;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TroublePart;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.validate.PluginSections;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One model: who serves it for what, side by side, and how to call each; what is chosen is in the page's address. */
@Route(Pages.MODELS + "/:owner/:name?")
@AnonymousAllowed
public final class ModelView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(20);
    private static final int ROWS = 6;

    /** The link that was pressed was made anew, and would lose the focus. */
    private static final String FOCUS_CURRENT_TASK = "this.querySelector('.task-links [aria-current]')?.focus()";

    private final Catalog catalog;
    private final CurrentUser user;
    private final HubLinks links;
    private final Formats formats;
    private final LatestOnly<CatalogSnapshot> loader;

    private final H1 heading = new H1();
    private final TroublePart notices;
    private final Div content = new Div();
    private final SnippetSection snippets;
    private final PluginSections sections;

    private ModelAddress address = new ModelAddress("", null, null, null, Client.CURL);
    private @Nullable SignedIn person;

    /** The id of the snapshot that is shown. */
    private @Nullable String seen;

    private @Nullable Shown shown;

    /** The model that is shown, and what of it is chosen, if anybody serves it. */
    private record Shown(
            CatalogModel model,
            CatalogSnapshot snapshot,
            @Nullable ChosenOffer choice) {}

    public ModelView(
            Catalog catalog,
            CurrentUser user,
            Snippets snippets,
            HubLinks links,
            Plugins plugins,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats) {
        this.catalog = catalog;
        this.user = user;
        this.links = links;
        this.formats = formats;
        notices = new TroublePart(formats, clock, ticker, this::refresh);
        loader = new LatestOnly<>(this, background, this::show);
        this.snippets = new SnippetSection(snippets, this::turnTo, this::bill);
        sections = new PluginSections(plugins, catalog, background);
        addClassName("model");
        heading.getElement().setAttribute("dir", "ltr");
        add(heading, notices, content, this.snippets, sections);
        ticker.whileAttached(this, NEWS, this::lookForNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentAddress.holdsToken(event.getLocation().getSegments())) {
            event.forwardTo(HomeView.class);
            return;
        }
        person = user.current().orElse(null);
        QueryParameters asked = event.getLocation().getQueryParameters();
        ModelAddress before = address;
        boolean another = !isAttached();
        address = ModelAddress.of(event.getRouteParameters(), asked);
        if (CurrentAddress.holdsToken(asked)) {
            CurrentAddress.replace(address.path(), address.query());
        }
        heading.setText(address.model());
        if (catalog.peek().at() == null) {
            loader.load(catalog::snapshot);
        } else {
            show();
        }
        if (another || !before.model().equals(address.model())) {
            sections.show(address.model());
        } else if (address.provider() != null && !address.provider().equals(before.provider())) {
            snippets.takeFocus();
        } else if (!Objects.equals(address.task(), before.task())) {
            content.getElement().executeJs(FOCUS_CURRENT_TASK);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", address.model());
    }

    private void show(AsyncState<CatalogSnapshot> state) {
        switch (state) {
            case AsyncState.Idle<CatalogSnapshot>() -> {}
            case AsyncState.Loading<CatalogSnapshot>() -> showWaiting();
            case AsyncState.Loaded<CatalogSnapshot>(var snapshot) -> show();
            case AsyncState.Failed<CatalogSnapshot>(var problem) -> {
                if (shown == null) {
                    content.removeAll();
                }
                notices.fail(problem);
            }
        }
    }

    private void refresh() {
        loader.load(() -> catalog.refresh().get());
    }

    /** What is shown stays until there is something newer. */
    private void showWaiting() {
        if (catalog.peek().at() != null) {
            return;
        }
        content.removeAll();
        content.add(new Skeleton(translate("home.loading"), ROWS));
        snippets.setVisible(false);
    }

    private void lookForNews() {
        if (seen != null) {
            CatalogSnapshot now = catalog.peek();
            notices.show(now, catalog.health());
            if (!now.id().equals(seen)) {
                show();
            }
        }
    }

    private void show() {
        CatalogSnapshot now = catalog.peek();
        seen = now.id();
        shown = null;
        notices.show(now, catalog.health());
        Optional<CatalogModel> model = ModelId.parse(address.model()).flatMap(now::model);
        if (now.at() == null || model.isEmpty()) {
            snippets.setVisible(false);
            content.removeAll();
            content.add(new Unlisted(address.model(), now, links));
        } else {
            show(model.get(), now);
        }
    }

    private void show(CatalogModel model, CatalogSnapshot snapshot) {
        if (!model.id().value().equals(address.model())) {
            address = address.of(model.id());
            heading.setText(address.model());
            CurrentAddress.replace(address.path(), address.query());
        }
        ChosenOffer choice = model.offers().isEmpty() ? null : ChosenOffer.of(model, asked(snapshot), address.task());
        shown = new Shown(model, snapshot, choice);
        showCard();
        showSnippets();
    }

    private @Nullable ProviderReference asked(CatalogSnapshot snapshot) {
        return address.provider() == null ? null : catalog.resolve(address.provider(), snapshot);
    }

    private void showCard() {
        if (shown != null) {
            content.removeAll();
            content.add(new ModelCard(shown.model(), shown.snapshot(), shown.choice(), address, links, formats));
        }
    }

    private void showSnippets() {
        ChosenOffer choice = shown == null ? null : shown.choice();
        snippets.setVisible(choice != null);
        if (choice != null) {
            String bill = address.bill() == null ? BillTo.chosen(person).orElse(null) : address.bill();
            snippets.show(choice.offer(), bill, address.client());
        }
    }

    /** The tab that was turned to has the focus, so it stays as it is. */
    private void turnTo(Client client) {
        goOnFrom(address.with(client));
    }

    private void bill(@Nullable String whom) {
        goOnFrom(address.withBill(whom));
        showSnippets();
    }

    /** The links of the page lead on with all that is chosen. */
    private void goOnFrom(ModelAddress next) {
        address = next;
        CurrentAddress.follow(address.path(), address.query());
        showCard();
    }
}
