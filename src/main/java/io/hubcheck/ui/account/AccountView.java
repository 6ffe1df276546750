package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.api.Problem;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.token.Tokens;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Countdown;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Skeleton;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.validate.TokenFindings;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Oneself: profile, token, and whom calls are billed to. Whoever is signed out is asked to sign in, in its place. */
@Route("me")
@AnonymousAllowed
public final class AccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 4;

    private final CurrentUser user;
    private final Tokens tokens;
    private final TokenFindings findings;
    private final HubLinks links;
    private final Clock clock;
    private final Formats formats;
    private final Ticker ticker;
    private final LatestOnly<Caller> reports;
    private final Div token = new Div();

    private SignInWay way = new SignInWay.NotConfigured();

    public AccountView(
            CurrentUser user,
            Tokens tokens,
            TokenFindings findings,
            HubLinks links,
            Background background,
            Clock clock,
            Formats formats,
            Ticker ticker) {
        this.user = user;
        this.tokens = tokens;
        this.findings = findings;
        this.links = links;
        this.clock = clock;
        this.formats = formats;
        this.ticker = ticker;
        reports = new LatestOnly<>(this, background, this::show);
        addClassName("me");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent opened) {
        way = user.way();
        SignedIn person = user.current().orElse(null);
        if (person == null) {
            showSignedOut();
        } else {
            showSignedIn(person);
        }
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("me.title"));
    }

    private void showSignedOut() {
        removeAll();
        add(new H1(translate("me.title")), new Paragraph(translate("me.signed-out")), SignInControl.of(way));
    }

    private void showSignedIn(SignedIn person) {
        removeAll();
        add(new H1(translate("me.title")));
        if (person.with() == SignedIn.With.DEVELOPER_TOKEN) {
            add(new Notice(Notice.Kind.WARNING, translate("me.developer")));
        }
        add(new ProfileCard(person.profile()), token);
        if (!person.profile().organizations().isEmpty()) {
            add(new BillToPicker(person));
        }
        load(person);
    }

    private void load(SignedIn person) {
        reports.load(() -> Caller.of(person, tokens).withFindings(findings));
    }

    private void show(AsyncState<Caller> state) {
        token.removeAll();
        switch (state) {
            case AsyncState.Idle<Caller>() -> {}
            case AsyncState.Loading<Caller>() -> token.add(new Skeleton(translate("me.loading"), ROWS));
            case AsyncState.Loaded<Caller>(Caller caller) -> show(caller);
            case AsyncState.Failed<Caller>(Problem problem) ->
                token.add(new Notice(Notice.Kind.ERROR, problem.message()));
        }
    }

    private void show(Caller caller) {
        SignedIn person = caller.person();
        if (person == null || caller.report() == null) {
            ended();
        } else {
            Countdown left = left(person, caller.report());
            TokenCard card = new TokenCard(person, caller.report(), caller.told(), way, links, left);
            card.add(caller.report().inference(), formats, ticker);
            card.add(caller.report().calls(), links, formats, ticker);
            card.add(caller.report().findings(), formats, ticker);
            token.add(card);
        }
    }

    /** A page that stays open is about the token that has taken the place of this one when its time is over. */
    private @Nullable Countdown left(SignedIn person, TokenReport report) {
        Instant end = report.expiresAt() == null ? person.expiresAt() : report.expiresAt();
        return end == null
                ? null
                : new Countdown(end, clock, ticker, () -> person.latest().ifPresentOrElse(this::load, this::ended));
    }

    private void ended() {
        showSignedOut();
        SignInEnded.tell();
    }
}
