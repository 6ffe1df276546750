package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.AccountCall;
import io.hubcheck.api.AccountCalls;
import io.hubcheck.api.RealCall.Result;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.LinkTo;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a real call told of the reader's account, to whom it went, and when. */
public final class AccountWord extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final Result result;

    private AccountWord(AccountCall call, Formats formats, Ticker ticker) {
        result = call.result();
        addClassName("aside");
        String sentence = translate(key(result), call.provider().value(), formats.time(call.at()));
        add(new Span(sentence + " ("), new TimeAgo(call.at(), formats, ticker), new Span(")"));
    }

    /** One about credit at most, and one for each provider that is switched off. */
    public static List<AccountWord> of(AccountCalls calls, Formats formats, Ticker ticker) {
        return Stream.concat(Stream.ofNullable(calls.credit()), calls.switchedOff().stream())
                .map(call -> new AccountWord(call, formats, ticker))
                .toList();
    }

    /** The same with the way to mend it, where there is something to mend. */
    AccountWord withFix(HubLinks links) {
        fix(links).ifPresent(link -> add(new Span(" "), link));
        return this;
    }

    private Optional<Anchor> fix(HubLinks links) {
        return switch (result) {
            case NO_CREDIT -> LinkTo.address(translate("account.billing"), links.billing());
            case NOT_ENABLED -> LinkTo.address(translate("account.providers"), links.providerSettings());
            case ANSWERED, TOKEN_REFUSED, FORBIDDEN, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED ->
                Optional.empty();
        };
    }

    private static String key(Result result) {
        return switch (result) {
            case ANSWERED -> "account.call.answered";
            case NO_CREDIT -> "account.call.no-credit";
            case NOT_ENABLED -> "account.call.not-enabled";
            case TOKEN_REFUSED, FORBIDDEN, GATED, REFUSED, NOT_FOUND, REJECTED, RATE_LIMITED, FAILED ->
                throw new IllegalArgumentException(result + " tells nothing of an account");
        };
    }
}
