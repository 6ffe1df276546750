package io.hubcheck.ui.account;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Countdown;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Ticker;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody's token is: its kind, what it may do and who says so, until when, and what to do about what is missing. */
final class TokenCard extends Section {

    private static final long serialVersionUID = 1L;

    TokenCard(SignedIn person, TokenReport report, SignInWay way, HubLinks links, Clock clock, Ticker ticker) {
        addClassName("token");
        GrantedScopes scopes = GrantedScopes.of(person, report, way);
        add(new H2(translate("me.token")));
        if (report.problem() != null) {
            add(new Notice(Notice.Kind.WARNING, report.problem().message()));
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "me.kind", new Span(translate("kind." + word(report.kind()))));
        fact(facts, "me.inference", permission(report.inference()));
        fact(facts, "me.granted", new Span(words(scopes.granted())));
        fact(facts, "me.missing", new Span(words(scopes.missing())));
        fact(
                facts,
                "me.expires",
                expiry(report.expiresAt() == null ? person.expiresAt() : report.expiresAt(), clock, ticker));
        add(facts);
        if (!scopes.missing().isEmpty() || scopes.inferenceDenied()) {
            add(new MissingScopes(scopes, person.with(), links));
        }
    }

    private static Component permission(InferencePermission inference) {
        Badge badge = new Badge(translate("permission." + word(inference.decision())));
        badge.getElement().setAttribute("theme", theme(inference.decision()));
        return new Span(badge, new Span(" " + translate("basis." + word(inference.basis()))));
    }

    private static String theme(InferencePermission.Decision decision) {
        return switch (decision) {
            case GRANTED -> "success";
            case DENIED -> "error";
            case UNKNOWN -> "";
        };
    }

    private static Component expiry(@Nullable Instant end, Clock clock, Ticker ticker) {
        return end == null ? new Span(translate("me.never")) : new Countdown(end, clock, ticker, () -> {});
    }

    private static String words(Collection<String> scopes) {
        return scopes.isEmpty() ? translate("unknown") : String.join(", ", scopes);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        Div pair = new Div(new DescriptionList.Term(translate(name)), new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }
}
