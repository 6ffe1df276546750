package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.hubcheck.plugin.CallFigures;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.ui.component.Formats;
import io.hubcheck.ui.component.Ticker;
import io.hubcheck.ui.component.TimeAgo;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One plugin: how it stands and how it does. Its button stays while the rest changes, so that one can press it. */
final class PluginCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Formats formats;
    private final Ticker ticker;
    private final SwitchButton button;
    private final Div title = new Div();
    private final Div body = new Div();
    private @Nullable PluginStatus shown;
    private boolean shownInFull;

    PluginCard(PluginStatus plugin, Formats formats, Ticker ticker, Consumer<PluginStatus> turn) {
        this.formats = formats;
        this.ticker = ticker;
        button = new SwitchButton(plugin, turn);
        addClassName("plugin");
        setAriaLabel(plugin.id());
        title.addClassName("plugin-title");
        body.addClassName("plugin-body");
        Div head = new Div(title, button);
        head.addClassName("plugin-head");
        add(head, body);
    }

    void show(PluginStatus plugin, boolean busy, boolean allowed) {
        button.show(plugin, busy, allowed);
        if (!plugin.equals(shown) || allowed != shownInFull) {
            shown = plugin;
            shownInFull = allowed;
            showTitle(plugin);
            showBody(plugin);
        }
    }

    private void showTitle(PluginStatus plugin) {
        title.removeAll();
        title.add(new H2(plugin.id()));
        if (plugin.version() != null) {
            Span version = new Span(plugin.version());
            version.addClassName("aside");
            title.add(version);
        }
        title.add(PluginLook.badge(plugin));
    }

    private void showBody(PluginStatus plugin) {
        body.removeAll();
        if (plugin.state() instanceof PluginState.Rejected(String reason, String ownWords)) {
            body.add(new Paragraph(ownWords == null ? reason : reason + " " + ownWords(ownWords)));
        }
        body.add(PluginFacts.of(plugin, plugin.state() instanceof PluginState.Enabled, formats));
        CallFigures.LastError error = plugin.calls().lastError();
        if (error != null) {
            body.add(lastError(error));
        }
    }

    /** They may hold what only those who run the server should read. */
    private String ownWords(String words) {
        return shownInFull ? words : translate("plugins.error.hidden");
    }

    private Paragraph lastError(CallFigures.LastError error) {
        Span label = new Span(translate("plugins.error") + " ");
        label.addClassName("aside");
        TimeAgo when = new TimeAgo(error.at(), formats, ticker);
        when.addClassName("aside");
        return new Paragraph(label, new Span(ownWords(error.message()) + " "), when);
    }
}
