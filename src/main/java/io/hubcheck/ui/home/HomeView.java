package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.Basis;
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Offer;
import io.hubcheck.api.ProviderList;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.OfferSort;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.account.SignInEnded;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.Chips;
import io.hubcheck.ui.home.filter.CriterionTexts;
import io.hubcheck.ui.home.filter.Filters;
import io.hubcheck.ui.home.grid.ModelGrid;
import io.hubcheck.ui.home.grid.OfferGrid;
import io.hubcheck.ui.home.grid.OfferTexts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The catalogue: every offer there is, filtered and sorted as the page's address says. */
@Route("")
@AnonymousAllowed
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, AddressBar {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(20);

    private final Catalog catalog;
    private final ModelValidator validator;
    private final CurrentUser user;
    private final Tokens tokens;
    private final SourceTrouble trouble;
    private final LatestOnly<Contents> loader;

    private final RefreshButton refresh;
    private final StatusLine status;
    private final Filters filters;
    private final ValidateJump jump = new ValidateJump();
    private final LeftOutNotice leftOut = new LeftOutNotice();
    private final Div notices = new Div();
    private final CallableByMe callable;
    private final OfferList offers;

    private HomeAddress address = HomeAddress.EVERYTHING;
    private Contents contents;
    private boolean loading;
    private @Nullable SignedIn person;
    private boolean refreshing;

    public HomeView(
            Catalog catalog,
            ModelValidator validator,
            CurrentUser user,
            Tokens tokens,
            Plugins plugins,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats) {
        this.catalog = catalog;
        this.validator = validator;
        this.user = user;
        this.tokens = tokens;
        contents = new Contents(
                catalog.peek(), new ProviderList(Basis.KNOWN, null, List.of()), catalog.health(), Caller.NOBODY);
        trouble = new SourceTrouble(formats, clock, ticker);
        loader = new LatestOnly<>(this, background, this::show);
        refresh = new RefreshButton(clock, this::refresh);
        status = new StatusLine(formats, ticker);
        filters = new Filters(formats, this, this::enter);
        callable = new CallableByMe(validator, background, this::showContents);
        offers = list(plugins, background, formats, ticker);
        addClassName("home");
        Div messages = new Div(leftOut, notices, callable);
        messages.addClassName("messages");
        notices.getElement().setAttribute("role", "status");
        add(head(), filters, jump, messages, offers);
        ticker.whileAttached(this, NEWS, this::lookForNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        address = HomeAddress.of(asked);
        person = user.current().orElse(null);
        callable.enter(address, person, user.way());
        leftOut.show(asked);
        if (CurrentAddress.holdsToken(asked)) {
            CurrentAddress.replace("", address.parameters());
            filters.refuseToken(translate("token.in.address"));
        }
        if (isAttached()) {
            showContents();
        } else {
            load();
        }
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("home.title"));
    }

    private OfferList list(Plugins plugins, Background background, Formats formats, Ticker ticker) {
        OfferTexts texts = new OfferTexts(formats);
        CriterionTexts criteria = new CriterionTexts(formats);
        Consumer<OfferSort> sorted = sort -> go(address.withSort(sort));
        return new OfferList(
                new Toolbar(formats, new Chips(criteria, this, filters::focus), this),
                new OfferGrid(texts, background, ticker, HomeView::open, sorted),
                new ModelGrid(formats, texts, ticker, sorted),
                new EmptyResult(formats, criteria, this::go),
                plugins);
    }

    private Component head() {
        Div head = new Div(new H1(translate("home.title")), status, refresh);
        head.addClassName("head");
        return head;
    }

    private void load() {
        SignedIn asking = person;
        loader.load(() -> contents(catalog.snapshot(), Caller.of(asking, tokens)));
    }

    private void refresh() {
        SignedIn asking = person;
        refreshing = true;
        loader.load(() -> contents(catalog.refresh().get(), Caller.of(asking, tokens)));
    }

    private Contents contents(CatalogSnapshot snapshot, Caller caller) {
        return new Contents(snapshot, validator.providers(caller.token()), catalog.health(), caller);
    }

    /** Refreshes go on in the background: their result, and their trouble, is shown without being asked for. */
    private void lookForNews() {
        if (!catalog.peek().id().equals(contents.snapshot().id())) {
            load();
        } else if (!catalog.health().equals(contents.health())) {
            contents = contents.withHealth(catalog.health());
            showTrouble();
        }
        if (offers.outdated()) {
            showContents();
        }
    }

    private void show(AsyncState<Contents> state) {
        loading = state instanceof AsyncState.Loading;
        refresh.showBusy(loading);
        switch (state) {
            case AsyncState.Idle<Contents>() -> {}
            case AsyncState.Loading<Contents>() -> showContents();
            case AsyncState.Loaded<Contents>(Contents loaded) -> {
                if (refreshing) {
                    refresh.tellResult(contents, loaded);
                }
                refreshing = false;
                contents = loaded;
                noticeEnd();
                showContents();
                showTrouble();
                status.show(loaded);
            }
            case AsyncState.Failed<Contents>(var problem) -> {
                refreshing = false;
                notices.removeAll();
                notices.add(new Notice(Notice.Kind.ERROR, problem.message()));
            }
        }
    }

    private void noticeEnd() {
        if (person != null && contents.caller().person() == null) {
            SignInEnded.tell();
        }
        person = contents.caller().person();
    }

    private void showContents() {
        filters.show(address, contents.providers().providers(), contents.snapshot(), callable.canBeChosen());
        jump.show(address);
        callable.show(address);
        if (contents.snapshot().at() != null) {
            showOffers();
        } else if (loading) {
            notices.removeAll();
            offers.showWaiting(address);
        } else {
            offers.showNothing(address);
        }
    }

    private void showOffers() {
        switch (callable.standing(address)) {
            case NOT_APPLIED -> offers.show(contents.snapshot(), address, address.without(Criterion.CALLABLE));
            case ASKING -> offers.showWaiting(address);
            case APPLIED -> offers.show(contents.snapshot(), address, address);
            case NOTHING -> offers.showNothing(address);
        }
    }

    private void showTrouble() {
        notices.removeAll();
        trouble.notice(contents, this::refresh).ifPresent(notices::add);
    }

    @Override
    public void go(HomeAddress next) {
        UI.getCurrent().navigate(HomeView.class, next.parameters());
    }

    @Override
    public void replace(HomeAddress next) {
        address = next;
        showContents();
        CurrentAddress.replace("", next.parameters());
    }

    private void enter() {
        address.typedModel()
                .map(model -> Verdicts.parameters(ValidateJump.question(address, model)))
                .ifPresent(question -> UI.getCurrent().navigate(Verdicts.PATH, question));
    }

    private static void open(Offer offer) {
        UI.getCurrent().navigate(Verdicts.PATH, Verdicts.parameters(OfferTexts.question(offer)));
    }
}
