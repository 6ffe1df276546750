package io.hubcheck.ui.home;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.home.address.LeftOut;
import java.util.List;

/** Tells what of the address has no effect. */
final class LeftOutNotice extends Div {

    private static final long serialVersionUID = 1L;

    LeftOutNotice() {
        getElement().setAttribute("role", "status");
    }

    void show(QueryParameters asked) {
        removeAll();
        List<String> names = LeftOut.of(asked);
        if (!names.isEmpty()) {
            add(new Notice(Notice.Kind.INFO, translate("home.left.out", String.join(", ", names))));
        }
    }
}
