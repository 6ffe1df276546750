package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Paragraph;
import io.hubcheck.api.AccountCalls;

/** What keeps a call from being answered though the token may call: no list tells it, and no call of late did. */
public final class NotKnown extends Paragraph {

    private static final long serialVersionUID = 1L;

    public NotKnown(AccountCalls told) {
        super(translate(told.credit() == null ? "inference.not-known" : "inference.not-known.providers"));
        addClassName("aside");
    }
}
