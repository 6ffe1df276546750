package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.api.InferencePermission;
import io.hubcheck.api.InferencePermission.Decision;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.time.Instant;
import java.util.Optional;

/** What a real call said of a token's right to call inference, and when it was made. */
public final class CallWord extends Paragraph {

    private static final long serialVersionUID = 1L;

    private CallWord(Decision decision, Instant at, Formats formats, Ticker ticker) {
        addClassName("aside");
        String key = decision == Decision.GRANTED ? "inference.call.granted" : "inference.call.denied";
        add(new Span(translate(key, formats.time(at)) + " "), new TimeAgo(at, formats, ticker));
    }

    /** Empty where no call decides. */
    public static Optional<CallWord> of(InferencePermission inference, Formats formats, Ticker ticker) {
        Instant at = inference.calledAt();
        return at == null ? Optional.empty() : Optional.of(new CallWord(inference.decision(), at, formats, ticker));
    }
}
