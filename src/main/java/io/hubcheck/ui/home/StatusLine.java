package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.ui.account.Caller;
import io.hubcheck.ui.account.DeveloperLabel;
import io.hubcheck.ui.account.ReturnLink;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.time.Instant;

/** Who is asking, how much there is, and as of when; read out when it changes. */
final class StatusLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Ticker ticker;

    StatusLine(Formats formats, Ticker ticker) {
        this.formats = formats;
        this.ticker = ticker;
        addClassName("status-line");
        getElement().setAttribute("role", "status");
        add(new Span(translate("status.signed.out")));
    }

    void show(Contents contents) {
        removeAll();
        showCaller(contents.caller());
        Instant at = contents.snapshot().at();
        if (at == null) {
            add(new Span(translate("status.nothing")));
            return;
        }
        add(new Span(formats.count("count.models", contents.snapshot().models().size())));
        add(new Span(
                formats.count("count.serving", contents.snapshot().providers().size())));
        add(asOf(at));
    }

    private void showCaller(Caller caller) {
        SignedIn person = caller.person();
        if (person == null) {
            add(new Span(translate("status.signed.out")));
            return;
        }
        Span name = new Span(translate("status.signed.in", person.username()));
        if (person.with() == SignedIn.With.DEVELOPER_TOKEN) {
            name.add(DeveloperLabel.create());
        }
        add(name);
        if (caller.lacksInference()) {
            add(warning(person, caller));
        }
    }

    private static Span warning(SignedIn person, Caller caller) {
        Span warning = new Span(translate(reason(person, caller)));
        warning.addClassName("status-warning");
        if (person.with() == SignedIn.With.HUB) {
            warning.add(ReturnLink.grantAgain(translate("account.grant")));
        }
        return warning;
    }

    private static String reason(SignedIn person, Caller caller) {
        if (caller.refusedByCall()) {
            return "status.call.refused";
        }
        return person.with() == SignedIn.With.HUB ? "status.no.inference" : "status.no.permission";
    }

    /** The age goes on all the time: it is seen, but not read out. */
    private Span asOf(Instant at) {
        TimeAgo age = new TimeAgo(at, formats, ticker);
        age.getElement().setAttribute("aria-hidden", "true");
        return new Span(new Span(translate("status.as.of", formats.time(at))), age);
    }
}
