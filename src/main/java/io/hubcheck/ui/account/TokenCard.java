package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.Finding;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignInWay;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Countdown;
import io.hubcheck.ui.component.Facts;
import io.hubcheck.ui.component.FindingItem;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Ticker;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody's token is: its kind, what it may do and who says so, until when, and what to do about what is missing. */
final class TokenCard extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * @param told whether the token may call inference, apart from what real calls proved
     * @param left until the token expires, or null if it doesn't as far as known
     */
    TokenCard(
            SignedIn person,
            TokenReport report,
            InferencePermission told,
            SignInWay way,
            HubLinks links,
            @Nullable Countdown left) {
        addClassName("token");
        GrantedScopes scopes = GrantedScopes.of(person, report, way);
        add(new H2(translate("me.token")));
        if (report.problem() != null) {
            add(new Notice(Notice.Kind.WARNING, report.problem().message()));
        }
        Facts facts = new Facts();
        facts.add("me.kind", translate("kind." + word(report.kind())));
        facts.add("me.inference", permission(report.inference()));
        facts.add("me.granted", words(scopes.granted()));
        facts.add("me.missing", words(scopes.missing()));
        facts.add("me.expires", left == null ? new Span(translate("me.never")) : left);
        add(facts);
        if (report.inference().decision() != InferencePermission.Decision.DENIED) {
            add(new NotKnown(report.calls()));
        }
        MissingScopes.of(scopes, report, told, person.with(), links).ifPresent(this::add);
    }

    /** Adds what a real call said, where one decides whether inference may be called. */
    void add(InferencePermission inference, Formats formats, Ticker ticker) {
        CallWord.of(inference, formats, ticker).ifPresent(this::add);
    }

    /** Adds what real calls told of the account, and where to mend it. */
    void add(AccountCalls calls, HubLinks links, Formats formats, Ticker ticker) {
        AccountWord.of(calls, formats, ticker).forEach(word -> add(word.withFix(links)));
    }

    /** Adds what plugins found; nothing where they said nothing. */
    void add(List<Finding> findings, Formats formats, Ticker ticker) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("checklist");
        findings.forEach(finding -> list.add(new FindingItem(finding, formats, ticker)));
        add(new H3(translate("me.findings")), list);
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

    private static String words(Collection<String> scopes) {
        return scopes.isEmpty() ? translate("unknown") : String.join(", ", scopes);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
