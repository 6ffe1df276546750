package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.ui.component.QueryString;
import java.util.List;

/** The formats of plugins, below a button that is there if any format is. */
final class FormatMenu extends Span {

    private static final long serialVersionUID = 1L;

    private final Popover menu = new Popover();

    FormatMenu() {
        Button button = new Button(translate("export.more"), VaadinIcon.ANGLE_DOWN.create());
        button.setIconAfterText(true);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        menu.setTarget(button);
        menu.setAriaLabel(translate("export.more"));
        menu.addClassName("format-menu");
        add(button, menu);
    }

    /** @param query what is shown, as the API is asked for it */
    void show(List<ExportFormat> formats, String query) {
        setVisible(!formats.isEmpty());
        menu.removeAll();
        formats.forEach(format -> menu.add(link(format, query)));
    }

    private static Component link(ExportFormat format, String query) {
        DownloadLink link = new DownloadLink(format.title());
        String asked = new QueryString().with("format", format.id()).toString();
        link.setHref("api/v1/offers/export?" + asked + (query.isEmpty() ? "" : "&" + query));
        return link;
    }
}
