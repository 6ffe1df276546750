package io.hubcheck.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that all screens are shown in. */
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("hubcheck.css")
@StyleSheet("catalogue.css")
@StyleSheet("pages.css")
@StyleSheet("frame.css")
@StyleSheet("hosting.css")
public final class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "hubcheck.svg");
        page.addLink("apple-touch-icon", "apple-touch-icon.png");
    }
}
