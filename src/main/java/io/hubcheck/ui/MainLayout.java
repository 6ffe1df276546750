package io.hubcheck.ui;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.auth.CurrentUser;
import io.hubcheck.catalog.Catalog;
import io.hubcheck.ui.account.AccountMenu;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Rereading;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.home.HomeView;
import io.hubcheck.ui.language.LanguageSwitch;
import io.hubcheck.ui.palette.ModelSearch;
import io.hubcheck.ui.palette.PaletteButton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The frame around each screen: brand, navigation, palette, who is signed in, language and theme; and below it the footer. */
@Layout
@AnonymousAllowed
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";

    /** Whoever hears the page rather than sees it is told that it is another one; a screen that took the focus keeps it. */
    private static final String FOCUS = """
            if (!$0.contains(document.activeElement)) {
              const title = $0.querySelector('h1');
              title?.setAttribute('tabindex', '-1');
              (title ?? $0).focus();
            }
            """;

    private final Main content = new Main();
    private @Nullable String path;

    public MainLayout(
            CurrentUser user, Catalog catalog, ModelSearch models, Background background, Clock clock, Ticker ticker) {
        addClassName("frame");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        AccountMenu account = new AccountMenu(user, background, clock, ticker);
        ThemeSwitch themes = new ThemeSwitch();
        Commands commands = new Commands(new Rereading(catalog, clock), user, themes);
        PaletteButton palette = new PaletteButton(catalog, models, commands::by);
        Header bar = new Header(brand(), new Navigation(), palette, account, new LanguageSwitch(), themes);
        bar.addClassName("bar");
        add(skipLink(), bar, account.notices(), content, new FrameFooter());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent opened) {
        String now = opened.getLocation().getPath();
        if (path != null && !path.equals(now)) {
            UI.getCurrentOrThrow().getPage().executeJs(FOCUS, content.getElement());
        }
        path = now;
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
}
