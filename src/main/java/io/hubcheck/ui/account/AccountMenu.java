package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.auth.SignInNotice;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.ui.component.AsyncState;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.LatestOnly;
import io.hubcheck.ui.component.Ticker;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in, in the frame of each page; notices by itself when a sign-in is about to end, and renews it. */
public final class AccountMenu extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Duration EARLY = Duration.ofSeconds(60);

    private final CurrentUser user;
    private final Clock clock;
    private final Ticker ticker;
    private final SignInNotices notices = new SignInNotices();
    private final LatestOnly<Optional<SignedIn>> renewal;

    private @Nullable SignedIn person;
    private SignInWay way = new SignInWay.NotConfigured();

    public AccountMenu(CurrentUser user, Background background, Clock clock, Ticker ticker) {
        this.user = user;
        this.clock = clock;
        this.ticker = ticker;
        renewal = new LatestOnly<>(this, background, this::renewed);
        addClassName("account");
    }

    /** Where it is told what became of signing in; to be put above the screen. */
    public Component notices() {
        return notices;
    }

    @Override
    protected void onAttach(AttachEvent shown) {
        super.onAttach(shown);
        Registration listening = ComponentUtil.addListener(shown.getUI(), SignInEnded.class, ended -> ended());
        addDetachListener(left -> {
            left.unregisterListener();
            listening.remove();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent opened) {
        person = user.current().orElse(null);
        way = user.way();
        show();
        notices.removeAll();
        user.takeNotice().ifPresent(notice -> notices.show(notice, person, way));
    }

    private void look() {
        if (person == null) {
            return;
        }
        person = person.latest().orElse(null);
        if (person == null) {
            ended();
        } else if (endsSoon(person.expiresAt())) {
            renewal.load(person::renewed);
        }
    }

    private boolean endsSoon(@Nullable Instant end) {
        return end != null && !end.isAfter(clock.instant().plus(EARLY));
    }

    private void renewed(AsyncState<Optional<SignedIn>> state) {
        if (state instanceof AsyncState.Loaded<Optional<SignedIn>>(Optional<SignedIn> again)) {
            again.ifPresentOrElse(same -> person = same, this::ended);
        }
    }

    private void ended() {
        person = null;
        show();
        notices.show(SignInNotice.ENDED, null, way);
    }

    private void show() {
        removeAll();
        if (person == null) {
            add(SignInControl.inBar(way));
        } else {
            Component chip = chip(person);
            ticker.whileAttached(chip, PERIOD, this::look);
            add(chip, new ReturnForm(SignInPaths.OUT, translate("account.sign-out")));
        }
    }

    private static Component chip(SignedIn person) {
        Avatar picture = new Avatar(person.username());
        URI image = person.profile().picture();
        if (image != null) {
            picture.setImage(image.toString());
        }
        Span name = new Span(person.username());
        name.getElement().setAttribute("dir", "ltr");
        RouterLink chip = new RouterLink(AccountView.class);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-label", translate("account.chip", person.username()));
        chip.add(picture, name);
        if (person.with() == SignedIn.With.DEVELOPER_TOKEN) {
            chip.add(DeveloperLabel.create());
        }
        return chip;
    }
}
