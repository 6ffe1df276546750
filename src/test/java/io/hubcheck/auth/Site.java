package io.hubcheck.auth;

import io.hubcheck.HandClock;
import io.hubcheck.HubcheckApplication;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application on a real port, against a Hub of the test's choice, with what tells a test what a screen is told. */
final class Site implements AutoCloseable {

    /** The demo app that both the stand-in and the hand-made login know. */
    static final Map<String, String> CLIENT = Map.of(
            "hubcheck.auth.client-id", HandMadeLogin.CLIENT, "hubcheck.auth.client-secret", HandMadeLogin.SECRET);

    private final ConfigurableApplicationContext application;

    /** Nothing of the machine's own settings is left in it. */
    Site(HandClock clock, String hub, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "server.port", "0",
                "vaadin.productionMode", "true",
                "hubcheck.hub.url", hub,
                "hubcheck.router.url", hub,
                "hubcheck.auth.provider-url", "",
                "hubcheck.auth.client-id", "",
                "hubcheck.auth.scopes", "",
                "hubcheck.hosting.host", "",
                "hubcheck.auth.developer-token", "",
                "hubcheck.auth.developer-token-file", ""));
        all.put("hubcheck.auth.developer", "true");
        // Hours pass in these stories, in which somebody does something now and then.
        all.put("hubcheck.limit.sessions.idle", "30d");
        all.putAll(settings);
        application = new SpringApplicationBuilder(HubcheckApplication.class, Probe.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("handClock", HandClock.class, () -> clock))
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) application).getWebServer())
                .getPort();
    }

    String url() {
        return "http://localhost:" + port();
    }

    Visitor visitor() {
        return new Visitor(url());
    }

    @Override
    public void close() {
        application.close();
    }
}
