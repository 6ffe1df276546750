package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.ui.component.Background;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Notice;
import io.hubcheck.ui.component.Ticker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which plugins there are, how each of them does, and for who may: on and off. */
@Route("plugins")
@AnonymousAllowed
public final class PluginsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration NEWS = Duration.ofSeconds(1);

    private final Plugins plugins;
    private final SwitchRight right;
    private final Formats formats;
    private final Ticker ticker;
    private final Switching switching;

    private final NoPlugins none = new NoPlugins();
    private final Notice locked = new Notice(Notice.Kind.INFO, translate("plugins.locked"));
    private final Button look = new Button(VaadinIcon.REFRESH.create(), pressed -> lookAgain());
    private final Div list = new Div();
    private final Map<String, PluginCard> cards = new LinkedHashMap<>();
    private boolean allowed;

    public PluginsView(Plugins plugins, SwitchRight right, Background background, Ticker ticker, Formats formats) {
        this.plugins = plugins;
        this.right = right;
        this.formats = formats;
        this.ticker = ticker;
        switching = new Switching(plugins, background, this::show);
        addClassName("plugins");
        list.addClassName("plugin-list");
        Div head = new Div(new H1(translate("plugins.title")), look);
        head.addClassName("plugins-top");
        add(head, new Paragraph(translate("plugins.intro")), none, locked, list);
        ticker.whileAttached(this, NEWS, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        allowed = right.held();
        show();
    }

    @Override
    public String getPageTitle() {
        return translate("title.page", translate("plugins.title"));
    }

    /** All of it is at hand: nothing here waits for a plugin. */
    private void show() {
        List<PluginStatus> now = plugins.list();
        none.setVisible(now.isEmpty());
        locked.setVisible(!now.isEmpty() && !allowed);
        look.setVisible(allowed);
        look.setEnabled(!switching.looking());
        look.setText(translate(switching.looking() ? "plugins.looking" : "plugins.look"));
        if (!List.copyOf(cards.keySet())
                .equals(now.stream().map(PluginStatus::id).toList())) {
            layOut(now);
        }
        now.forEach(this::show);
    }

    private void show(PluginStatus plugin) {
        PluginCard card = cards.get(plugin.id());
        if (card != null) {
            card.show(plugin, switching.busy(plugin.id()), allowed);
        }
    }

    private void layOut(List<PluginStatus> now) {
        cards.clear();
        list.removeAll();
        now.forEach(plugin -> cards.computeIfAbsent(plugin.id(), id -> {
            PluginCard card = new PluginCard(plugin, formats, ticker, this::turn);
            list.add(card);
            return card;
        }));
    }

    private void turn(PluginStatus plugin) {
        ifAllowed(() -> switching.turn(plugin));
    }

    private void lookAgain() {
        ifAllowed(switching::lookAgain);
    }

    /** Asked again with each press: the page may have been opened elsewhere than it is used now. */
    private void ifAllowed(Runnable step) {
        allowed = right.held();
        if (allowed) {
            step.run();
        } else {
            show();
        }
    }
}
