package io.hubcheck.ui.problem;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.ui.MainLayout;
import io.hubcheck.ui.component.CurrentAddress;
import io.hubcheck.ui.component.Pages;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.validate.ValidateView;
import jakarta.servlet.http.HttpServletResponse;

/** Where no screen is. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Paragraph where = new Paragraph();

    public NotFoundView() {
        addClassName("problem");
        add(
                new H1(translate("notfound.title")),
                where,
                new RouterLink(translate("notfound.catalogue"), HomeView.class),
                new RouterLink(translate("notfound.validate"), ValidateView.class));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        Location asked = event.getLocation();
        if (CurrentAddress.holdsToken(asked.getSegments())) {
            where.setText(translate("token.in.address"));
            CurrentAddress.replace("", QueryParameters.empty());
        } else {
            where.setText(translate("notfound.where", "/" + asked.getPath()));
            Meant.by(asked.getFirstSegment())
                    .ifPresent(screen -> addComponentAtIndex(
                            indexOf(where) + 1, Pages.link(translate(screen.label()), screen.path())));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("notfound.title"));
    }
}
