package io.hubcheck.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightAction;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.ui.account.AccountMenu;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.plugins.PluginsView;
import io.hubcheck.ui.status.StatusView;
import io.hubcheck.ui.validate.ValidateView;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The frame around each screen: brand, navigation, who is signed in, theme. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";
    private static final HighlightAction<RouterLink> CURRENT_PAGE = (link, current) -> {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    };

    private final Main content = new Main();

    public MainLayout(CurrentUser user, Background background, Clock clock, Ticker ticker) {
        addClassName("frame");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        AccountMenu account = new AccountMenu(user, background, clock, ticker);
        Header bar = new Header(brand(), navigation(), account, new ThemeSwitch());
        bar.addClassName("bar");
        add(skipLink(), bar, account.notices(), content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    /** The script follows it: to the browser a link to a fragment would leave the screen's own address. */
    private static Component skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, translate("layout.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        return skip;
    }

    private static Component brand() {
        Image icon = new Image("hubcheck.svg", "");
        RouterLink home = new RouterLink(HomeView.class);
        home.addClassName("brand");
        home.add(icon, new Span(translate("app.name")));
        home.setHighlightCondition(HighlightConditions.never());
        return home;
    }

    private static Component navigation() {
        Nav navigation = new Nav(
                entry(translate("layout.catalogue"), HomeView.class),
                entry(translate("layout.validate"), ValidateView.class),
                entry(translate("layout.status"), StatusView.class),
                entry(translate("layout.plugins"), PluginsView.class));
        navigation.setAriaLabel(translate("layout.navigation"));
        return navigation;
    }

    private static RouterLink entry(String label, Class<? extends Component> screen) {
        RouterLink entry = new RouterLink(label, screen);
        entry.setHighlightCondition(HighlightConditions.sameLocation());
        entry.setHighlightAction(CURRENT_PAGE);
        return entry;
    }
}
