package io.hubcheck.auth;

import io.hubcheck.HandClock;
import io.hubcheck.HubcheckApplication;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application, on a real port, with a login made by hand. */
final class Site implements AutoCloseable {

    final HandClock clock = new HandClock();
    final HandMadeLogin hub = new HandMadeLogin(clock);
    private final ConfigurableApplicationContext application;

    Site(String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--vaadin.productionMode=true",
                                "--hubcheck.hub.url=" + hub.url(),
                                "--hubcheck.router.url=" + hub.url(),
                                "--hubcheck.auth.provider-url=",
                                "--hubcheck.auth.scopes=",
                                "--hubcheck.auth.public-host=",
                                "--hubcheck.auth.developer-token=",
                                "--hubcheck.auth.developer-token-file="),
                        Stream.of(settings))
                .toArray(String[]::new);
        application = new SpringApplicationBuilder(HubcheckApplication.class, Probe.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("handClock", Clock.class, () -> clock))
                .run(all);
    }

    static Site withLogin(String... more) {
        return new Site(Stream.concat(
                        Stream.of(
                                "--hubcheck.auth.client-id=" + HandMadeLogin.CLIENT,
                                "--hubcheck.auth.client-secret=" + HandMadeLogin.SECRET),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    int port() {
        return ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    }

    Visitor visitor() {
        return new Visitor("http://localhost:" + port());
    }

    @Override
    public void close() {
        application.close();
        hub.close();
    }
}
