package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Notice;
import java.util.List;
import java.util.Set;

/** What a token can't do for want of what was not granted, and the way to mend it. */
final class MissingScopes extends Div {

    private static final long serialVersionUID = 1L;
    private static final String INFERENCE = "inference-api";
    private static final Set<String> EXPLAINED = Set.of(INFERENCE, "profile", "email", "read-billing");

    MissingScopes(GrantedScopes scopes, SignedIn.With with, HubLinks links) {
        List<String> sentences = scopes.missing().isEmpty()
                ? List.of(translate(refusal(scopes), INFERENCE))
                : scopes.missing().stream().map(MissingScopes::blocked).toList();
        Notice notice = new Notice(Notice.Kind.WARNING, sentences.getFirst(), fix(with, links));
        sentences.stream().skip(1).forEach(notice::also);
        add(notice);
    }

    /** A real call may be refused though the scope is there. */
    private static String refusal(GrantedScopes scopes) {
        return scopes.granted().contains(INFERENCE) ? "scope.refused" : "scope.inference-api";
    }

    private static String blocked(String scope) {
        return EXPLAINED.contains(scope) ? translate("scope." + scope, scope) : translate("scope.other", scope);
    }

    private static Component fix(SignedIn.With with, HubLinks links) {
        return switch (with) {
            case HUB -> ReturnLink.grantAgain(translate("account.grant"));
            case DEVELOPER_TOKEN ->
                LinkTo.address(translate("me.new-token"), links.newInferenceToken())
                        .<Component>map(link -> link)
                        .orElseGet(Span::new);
        };
    }
}
