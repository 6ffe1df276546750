package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.hubcheck.ui.about.AboutView;
import io.hubcheck.ui.component.OwnVersion;

/** What one seldom needs, below each screen. */
final class FrameFooter extends Footer {

    private static final long serialVersionUID = 1L;

    FrameFooter() {
        addClassName("foot");
        NativeButton keys = new NativeButton(translate("keys.title"), pressed -> new KeySheet().open());
        keys.getElement().setAttribute("data-key", "?").setAttribute("aria-keyshortcuts", "?");
        add(new Span(OwnVersion.text()), new RouterLink(translate("about.title"), AboutView.class), api(), keys);
    }

    private static Anchor api() {
        Anchor api = new Anchor("v3/api-docs", translate("layout.api"));
        api.getElement().setAttribute("router-ignore", true);
        return api;
    }
}
