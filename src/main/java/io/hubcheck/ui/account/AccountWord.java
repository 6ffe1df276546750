package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

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
        if (result == Result.NO_CREDIT) {
            LinkTo.address(translate("account.billing"), links.billing()).ifPresent(link -> add(new Span(" "), link));
        } else if (result == Result.NOT_ENABLED) {
            LinkTo.address(translate("account.providers"), links.providerSettings())
                    .ifPresent(link -> add(new Span(" "), link));
        }
        return this;
    }

    private static String key(Result result) {
        if (result == Result.ANSWERED) {
            return "account.call.answered";
        }
        return result == Result.NO_CREDIT ? "account.call.no-credit" : "account.call.not-enabled";
    }
}
