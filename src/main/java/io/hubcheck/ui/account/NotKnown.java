package io.hubcheck.ui.account;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Paragraph;

/** What keeps a call from being answered though the token may call: no list tells it. */
public final class NotKnown extends Paragraph {

    private static final long serialVersionUID = 1L;

    public NotKnown() {
        super(translate("inference.not-known"));
        addClassName("aside");
    }
}
