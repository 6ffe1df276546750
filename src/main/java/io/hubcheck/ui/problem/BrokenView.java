package io.hubcheck.ui.problem;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.ui.MainLayout;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.home.HomeView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Where a screen broke by a fault of ours: no detail of it leaves the server but a reference to look it up in the log by. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public final class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Paragraph reference = new Paragraph();
    private final Anchor again = new Anchor("", translate("broken.again"));

    public BrokenView() {
        addClassName("problem");
        add(
                new H1(translate("broken.title")),
                new Paragraph(translate("problem.internal")),
                reference,
                again,
                new RouterLink(translate("notfound.catalogue"), HomeView.class));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(BrokenView.class).error("A screen broke, reference {}", id, parameter.getException());
        reference.setText(translate("broken.reference", id));
        again.setHref(CurrentAddress.of(event.getLocation()));
        again.getElement().setAttribute("router-ignore", true);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("broken.title"));
    }
}
