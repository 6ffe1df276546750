package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.Location;
import io.hubcheck.HandClock;
import io.hubcheck.api.Offer;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.plugins.SwitchRight;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A reader at the screens, with a clock, a ticker, a catalogue and a validator that do what the story says, when it says. */
abstract class UiStory {

    final HandClock clock = new HandClock();
    final HandTicker ticker = new HandTicker();
    final HandBackground background = new HandBackground();
    final HandCatalog catalog = new HandCatalog();
    final HandValidator validator = new HandValidator();
    final HandHub hub = new HandHub();
    final HandUser user = new HandUser();
    final HandTokens tokens = new HandTokens();
    final HandPlugins plugins = new HandPlugins();
    boolean everybodyMaySwitchPlugins;

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private void openBrowser() {
        beans.registerBean(HandClock.class, () -> clock);
        beans.registerBean(HandTicker.class, () -> ticker);
        beans.registerBean(HandBackground.class, () -> background);
        beans.registerBean(HandCatalog.class, () -> catalog);
        beans.registerBean(HandValidator.class, () -> validator);
        beans.registerBean(HandHub.class, () -> hub);
        beans.registerBean(HandUser.class, () -> user);
        beans.registerBean(HandTokens.class, () -> tokens);
        beans.registerBean(HandPlugins.class, () -> plugins);
        beans.registerBean(SwitchRight.class, () -> new SwitchRight(user, everybodyMaySwitchPlugins));
        beans.registerBean(HubLinks.class, () -> new HubLinks("https://hub.example"));
        beans.registerBean(Formats.class, () -> new Formats(clock));
        beans.registerBean("texts", I18NProvider.class, () -> new UiConfiguration().texts());
        beans.register(PageSetup.class);
        beans.refresh();
        Routes routes = new Routes().autoDiscoverViews("io.hubcheck.ui");
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, beans, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        beans.close();
    }

    /** Opens an address as a pasted link would. */
    void open(String address) {
        if (!beans.isActive()) {
            openBrowser();
        }
        Location location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Does all that was asked in the background, and lets the page show it. */
    void everythingArrives() {
        background.doAll();
        MockVaadin.clientRoundtrip(true);
    }

    void timePasses(Duration time) {
        clock.advance(time);
        ticker.tick();
        MockVaadin.clientRoundtrip(true);
    }

    /** All that can be read on the page now. */
    static String page() {
        return UI.getCurrent().getChildren().map(UiStory::textOf).collect(Collectors.joining());
    }

    private static void read(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
        } else if (element.isVisible()) {
            element.getChildren().forEach(child -> read(child, text));
        }
    }

    @SuppressWarnings("unchecked")
    static Grid<Offer> offers() {
        return _get(Grid.class);
    }

    static <T extends Component> T labelled(Class<T> type, String label) {
        return _get(type, spec -> spec.withLabel(label));
    }

    static List<String> linksTo(String part) {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains(part))
                .toList();
    }

    static String textOf(Component part) {
        StringBuilder text = new StringBuilder();
        read(part.getElement(), text);
        return text.toString();
    }

    static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    static String address() {
        return "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** The scripts that wait to be sent to the browser, with what they are given. */
    static List<String> sentToBrowser() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression()
                        + pending.getInvocation().getParameters())
                .toList();
    }

    static void resizeTo(int width) {
        fire(UI.getCurrent(), "window-resize", Map.of("event.w", width, "event.h", 740, "for", "trailing"));
    }

    static void pressEnter(Component field, String event) {
        fire(field, event, Map.of("event.key === 'Enter'", true));
    }

    /** What the browser would tell about a component. */
    private static void fire(Component component, String event, Map<String, ?> data) {
        BasicUtilsKt._fireDomEvent(component, event, JacksonUtils.mapToJson(data));
    }
}
