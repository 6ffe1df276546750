package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Puts a text on the reader's clipboard, and says whether that worked: browsers refuse it on a page without HTTPS. */
public final class CopyButton extends Button {

    public CopyButton(String label, String text) {
        super(label, VaadinIcon.COPY_O.create());
        Clipboard.onClick(this)
                .writeText(
                        text,
                        copied -> Notification.show(translate("copy.done")),
                        refused -> Notification.show(translate("copy.refused")));
    }
}
