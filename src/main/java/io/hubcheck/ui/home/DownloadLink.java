package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Leads to a file that the API makes. */
final class DownloadLink extends Anchor {

    private static final long serialVersionUID = 1L;

    DownloadLink(String kind) {
        add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(kind));
        addClassName("quiet");
        getElement().setAttribute("router-ignore", true);
        getElement().setAttribute("download", true);
        getElement().setAttribute("aria-label", translate("export.as", kind));
    }
}
