package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.TokenReport;
import io.hubcheck.auth.SignedIn;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a token can't do, since something was not granted or a call was refused, and the way to mend it. */
final class MissingScopes extends Div {

    private static final long serialVersionUID = 1L;
    private static final Set<String> EXPLAINED = Set.of(InferenceDenied.SCOPE, "profile", "email", "read-billing");

    private MissingScopes(List<String> sentences, SignedIn.With with, HubLinks links) {
        Notice notice = new Notice(Notice.Kind.WARNING, sentences.getFirst(), fix(with, links));
        sentences.stream().skip(1).forEach(notice::also);
        add(notice);
    }

    /** Empty where nothing is known to be missing. */
    static Optional<MissingScopes> of(
            GrantedScopes scopes, TokenReport report, InferencePermission told, SignedIn.With with, HubLinks links) {
        List<String> sentences = Stream.concat(
                        InferenceDenied.sentence(scopes, report, told, with).stream(),
                        scopes.missing().stream().map(MissingScopes::blocked))
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new MissingScopes(sentences, with, links));
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
