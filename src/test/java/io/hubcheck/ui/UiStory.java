package io.hubcheck.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
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
import io.hubcheck.catalog.FirstSeen;
import io.hubcheck.catalog.OfferRow;
import io.hubcheck.hub.HubLinks;
import io.hubcheck.limit.Callers;
import io.hubcheck.limit.RateLimit;
import io.hubcheck.snippet.Snippets;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.ReadersLimit;
import io.hubcheck.ui.palette.ModelSearch;
import io.hubcheck.ui.plugins.SwitchRight;
import io.hubcheck.ui.provider.Reckoning;
import io.hubcheck.validate.TokenFindings;
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
    final HandChanges changes = new HandChanges();
    final HandValidator validator = new HandValidator();
    final HandHub hub = new HandHub();
    final HandUser user = new HandUser();
    final HandTokens tokens = new HandTokens();
    final HandPlugins plugins = new HandPlugins();
    SwitchRight.Holders maySwitchPlugins = SwitchRight.Holders.LOCAL;
    TokenFindings findings = (report, credential) -> List.of();
    final RateLimit limit = new RateLimit(300, new Callers(false), clock);
    final HandBrowser browser = new HandBrowser();

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private void openBrowser() {
        beans.registerBean(HandClock.class, () -> clock);
        beans.registerBean(HandTicker.class, () -> ticker);
        beans.registerBean(HandBackground.class, () -> background);
        beans.registerBean(HandCatalog.class, () -> catalog);
        beans.registerBean(FirstSeen.class, () -> new FirstSeen(changes, clock));
        beans.registerBean(HandValidator.class, () -> validator);
        beans.registerBean(HandHub.class, () -> hub);
        beans.registerBean(HandUser.class, () -> user);
        beans.registerBean(HandTokens.class, () -> tokens);
        beans.registerBean(HandPlugins.class, () -> plugins);
        beans.registerBean(TokenFindings.class, () -> findings);
        beans.registerBean(SwitchRight.class, () -> new SwitchRight(user, maySwitchPlugins));
        beans.registerBean(HubLinks.class, () -> new HubLinks("https://hub.example"));
        beans.registerBean(Snippets.class, () -> new Snippets("https://router.example"));
        beans.registerBean(Formats.class, () -> new Formats(clock));
        beans.registerBean(ReadersLimit.class, () -> new ReadersLimit(limit));
        beans.registerBean(ModelSearch.class, () -> new ModelSearch(catalog::peek));
        beans.registerBean(Reckoning.class, Reckoning::new);
        beans.registerBean("texts", I18NProvider.class, () -> new UiConfiguration().texts());
        beans.register(PageSetup.class);
        beans.refresh();
        Routes routes = new Routes().autoDiscoverViews("io.hubcheck.ui");
        MockVaadin.setMockRequestFactory(browser::request);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, beans, UI::new));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
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

    /** Does all that was asked in the background and what comes of it, and lets the page show it. */
    void everythingArrives() {
        do {
            whatWasAskedArrives();
        } while (background.waiting() > 0);
    }

    /** Does what was asked in the background so far, and lets the page show it, and ask for more. */
    void whatWasAskedArrives() {
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
    static Grid<OfferRow> offers() {
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

    /** What is asked for in the browser: which part has the focus if it was lost. */
    static List<String> focusGoesTo() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("activeElement"))
                .map(call -> Element.get(call.getOwner()).getOuterHTML())
                .toList();
    }

    static void resizeTo(int width) {
        fire(UI.getCurrent(), "window-resize", Map.of("event.w", width, "event.h", 740, "for", "trailing"));
    }

    static void pressEnter(Component field, String event) {
        fire(field, event, Map.of("event.key === 'Enter'", true));
    }

    /** What the browser would tell about a component. */
    static void fire(Component component, String event, Map<String, ?> data) {
        BasicUtilsKt._fireDomEvent(component, event, JacksonUtils.mapToJson(data));
    }
}
