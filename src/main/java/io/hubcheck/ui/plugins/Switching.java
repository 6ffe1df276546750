package io.hubcheck.ui.plugins;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.Command;
import io.hubcheck.plugin.FolderNews;
import io.hubcheck.plugin.PluginState;
import io.hubcheck.plugin.PluginStatus;
import io.hubcheck.plugin.Plugins;
import io.hubcheck.ui.component.Background;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Enables and disables plugins, and looks for new ones, off the session's lock: all of it waits for plugins. Leaving the page breaks nothing off,
 * since a plugin must not be left half enabled. For use under the session's lock.
 */
final class Switching {

    /** No plugin's id is empty. */
    private static final String FOLDER = "";

    private final Plugins plugins;
    private final Background background;
    private final Command changed;
    private final Set<String> busy = new HashSet<>();

    /** @param changed is run, under the session's lock, when something has begun or ended */
    Switching(Plugins plugins, Background background, Command changed) {
        this.plugins = plugins;
        this.background = background;
        this.changed = changed;
    }

    boolean busy(String plugin) {
        return busy.contains(plugin);
    }

    boolean looking() {
        return busy.contains(FOLDER);
    }

    /** Disables a plugin that is enabled, enables any other. */
    void turn(PluginStatus plugin) {
        start(plugin.id(), () -> {
            PluginStatus now = turned(plugin);
            return () -> words(now);
        });
    }

    /** Has the plugins' folder looked into. */
    void lookAgain() {
        start(FOLDER, () -> {
            FolderNews news = plugins.lookAgain();
            return () -> FolderWords.of(news);
        });
    }

    /** @param work tells what to say when it is done */
    private void start(String what, Callable<Supplier<String>> work) {
        if (!busy.add(what)) {
            return;
        }
        UI ui = UI.getCurrentOrThrow();
        FutureTask<Supplier<String>> task = new FutureTask<>(work) {
            @Override
            protected void done() {
                ui.accessLater(() -> finish(what, this), () -> {}).run();
            }
        };
        changed.execute();
        background.execute(task);
    }

    private PluginStatus turned(PluginStatus plugin) {
        return switch (plugin.state()) {
            case PluginState.Enabled ignored -> plugins.disable(plugin.id());
            case PluginState.Disabled ignored -> plugins.enable(plugin.id());
            case PluginState.Rejected ignored -> plugins.enable(plugin.id());
        };
    }

    private void finish(String what, FutureTask<Supplier<String>> task) {
        busy.remove(what);
        tell(result(task));
        changed.execute();
    }

    private static String result(FutureTask<Supplier<String>> task) {
        try {
            return task.get().get();
        } catch (ExecutionException | InterruptedException fault) {
            LoggerFactory.getLogger(Switching.class).error("Plugins could not be switched", fault);
            return translate("problem.internal");
        }
    }

    private static String words(PluginStatus now) {
        return switch (now.state()) {
            case PluginState.Enabled ignored -> translate("plugins.now.enabled", now.id());
            case PluginState.Disabled ignored -> translate("plugins.now.disabled", now.id());
            case PluginState.Rejected ignored -> translate("plugins.now.rejected", now.id());
        };
    }

    private static void tell(String words) {
        Notification.show(words).setPosition(Notification.Position.BOTTOM_CENTER);
    }
}
