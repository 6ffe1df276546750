package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

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
import io.hubcheck.api.ModelValidator;
import io.hubcheck.api.Problem;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.catalog.CatalogSnapshot;
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.account.SignInEnded;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TroublePart;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.home.address.AddressBar;
import io.hubcheck.ui.home.address.Criterion;
import io.hubcheck.ui.home.address.HomeAddress;
import io.hubcheck.ui.home.filter.Filters;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The catalogue: every offer there is, filtered and sorted as the page's address says. */
@Route("")
@AnonymousAllowed
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle, AddressBar {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(20);

    private final CurrentUser user;
    private final TroublePart trouble;
    private final Reading reading;
    private final StatusLine status;
    private final Filters filters;
    private final WaysOn ways = new WaysOn();
    private final Remarks remarks;
    private final CallableByMe callable;
    private final OfferList offers;

    private HomeAddress address = HomeAddress.EVERYTHING;
    private @Nullable SignedIn person;

    public HomeView(
            Catalog catalog,
            FirstSeen firstSeen,
            ModelValidator validator,
            CurrentUser user,
            Tokens tokens,
            Plugins plugins,
            Background background,
            Clock clock,
            Ticker ticker,
            Formats formats) {
        this.user = user;
        reading = new Reading(
                this,
                new Reading.Sources(catalog, validator, tokens, firstSeen),
                background,
                clock,
                this::question,
                this::show);
        trouble = new TroublePart(formats, clock, ticker, reading::refresh);
        status = new StatusLine(formats, ticker);
        filters = new Filters(formats, this, this::enter);
        remarks = new Remarks(formats, trouble);
        callable = new CallableByMe(validator, background, formats, ticker, this::showContents);
        offers = new OfferList(plugins, background, formats, ticker, this, filters::focus);
        addClassName("home");
        remarks.add(callable);
        add(head(), new Legend(), filters, ways, remarks, offers);
        ticker.whileAttached(this, NEWS, this::lookForNews);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        address = HomeAddress.of(asked);
        person = user.current().orElse(null);
        callable.enter(address, person, user.way());
        remarks.showLeftOut(asked);
        if (CurrentAddress.holdsToken(asked)) {
            CurrentAddress.replace("", address.parameters());
            filters.refuseToken(translate("token.in.address"));
        }
        if (isAttached() && reading.contents().offersFor(address).isPresent()) {
            showContents();
        } else {
            reading.load();
        }
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("home.title"));
    }

    private Component head() {
        Div head = new Div(new H1(translate("home.title")), status, reading.button());
        head.addClassName("head");
        return head;
    }

    private Reading.Question question() {
        return new Reading.Question(person, address.value(Criterion.SINCE));
    }

    private void lookForNews() {
        if (reading.lookForNews()) {
            showTrouble();
        }
        if (offers.outdated()) {
            showContents();
        }
    }

    private void show(AsyncState<Contents> state) {
        switch (state) {
            case AsyncState.Idle<Contents>() -> {}
            case AsyncState.Loading<Contents>() -> showContents();
            case AsyncState.Loaded<Contents>(Contents loaded) -> {
                noticeEnd(loaded);
                showContents();
                showTrouble();
                status.show(loaded);
            }
            case AsyncState.Failed<Contents>(Problem problem) -> {
                showContents();
                trouble.fail(problem, reading::load);
            }
        }
    }

    private void noticeEnd(Contents loaded) {
        if (person != null && loaded.caller().person() == null) {
            SignInEnded.tell();
        }
        person = loaded.caller().person();
    }

    private void showContents() {
        Contents contents = reading.contents();
        CatalogSnapshot chosenFrom = contents.offersFor(address).orElse(CatalogSnapshot.NONE);
        filters.show(
                address,
                callable.applied(address),
                contents.providers().providers(),
                chosenFrom,
                callable.canBeChosen());
        ways.show(address);
        callable.show(address);
        remarks.showNewness(contents.newcomersFor(address));
        if (chosenFrom.at() != null) {
            offers.show(contents, address, callable.standing(address));
        } else if (reading.loading()) {
            trouble.clear();
            offers.showWaiting(address);
        } else {
            offers.showNothing(address);
        }
    }

    private void showTrouble() {
        trouble.show(reading.contents().snapshot(), reading.contents().health());
    }

    @Override
    public void go(HomeAddress next) {
        UI.getCurrent().navigate(HomeView.class, next.parameters());
    }

    @Override
    public void replace(HomeAddress next) {
        address = next;
        showContents();
        CurrentAddress.follow("", next.parameters());
    }

    private void enter() {
        address.typedModel()
                .map(model -> Verdicts.parameters(WaysOn.question(address, model)))
                .ifPresent(question -> UI.getCurrent().navigate(Verdicts.PATH, question));
    }
}
