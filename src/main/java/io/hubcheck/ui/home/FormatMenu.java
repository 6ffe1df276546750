package io.hubcheck.ui.home;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.hubcheck.api.spi.ExportFormat;
import io.hubcheck.ui.component.DropDown;
import io.hubcheck.ui.component.QueryString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formats of plugins, below a button that is made when there first is one. */
final class FormatMenu extends Span {

    private static final long serialVersionUID = 1L;

    private @Nullable Div links;

    /** @param query what is shown, as the API is asked for it */
    void show(List<ExportFormat> formats, String query) {
        setVisible(!formats.isEmpty());
        if (isVisible()) {
            Div list = links();
            list.removeAll();
            formats.forEach(format -> list.add(link(format, query)));
        }
    }

    private Div links() {
        Div list = links;
        if (list == null) {
            list = new Div();
            list.addClassName("format-menu");
            links = list;
            add(menu(list));
        }
        return list;
    }

    private static DropDown menu(Div list) {
        Button button = new Button(translate("export.more"), VaadinIcon.ANGLE_DOWN.create());
        button.setIconAfterText(true);
        return new DropDown(button, translate("export.more"), () -> list);
    }

    private static Component link(ExportFormat format, String query) {
        DownloadLink link = new DownloadLink(format.title());
        String asked = new QueryString().with("format", format.id()).toString();
        link.setHref("api/v1/offers/export?" + asked + (query.isEmpty() ? "" : "&" + query));
        return link;
    }
}
