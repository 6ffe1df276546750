package io.hubcheck.journey;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.hubcheck.HandClock;
import io.hubcheck.HubcheckApplication;
import io.hubcheck.plugin.Plugins;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The application in a process of its own, which does as it is told by its test, and shows its memory. */
@RestController
class WatchedHubcheck {

    private final HandClock clock;
    private final Plugins plugins;
    private final ServletWebServerApplicationContext application;

    WatchedHubcheck(HandClock clock, Plugins plugins, ServletWebServerApplicationContext application) {
        this.clock = clock;
        this.plugins = plugins;
        this.application = application;
    }

    /** Prints the port that it listens on. */
    public static void main(String[] settings) {
        var application = (ServletWebServerApplicationContext) new SpringApplicationBuilder(
                        HubcheckApplication.class, WatchedHubcheck.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("handClock", HandClock.class, HandClock::new, clock -> clock.setPrimary(true)))
                .run(settings);
        System.out.println(WatchedProcess.PORT
                + Objects.requireNonNull(application.getWebServer()).getPort());
    }

    @GetMapping("/test/advance")
    void advance(@RequestParam long seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    /** Ends every session, as when nobody came back for long. */
    @GetMapping("/test/evict")
    void evict() {
        Stream.of(((TomcatWebServer) Objects.requireNonNull(application.getWebServer()))
                        .getTomcat()
                        .getHost()
                        .findChildren())
                .flatMap(context -> Stream.of(((Context) context).getManager().findSessions()))
                .forEach(Session::expire);
    }

    /** Writes something that somebody sent into the log. */
    @GetMapping("/test/say")
    void say(@RequestParam String what) {
        LoggerFactory.getLogger(WatchedHubcheck.class).warn("Somebody said {}", what);
    }

    /** Each with what it is now, one a line. */
    @GetMapping("/test/plugins")
    String plugins() {
        return plugins.list().stream()
                .map(plugin -> plugin.id() + " " + plugin.state().getClass().getSimpleName())
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/test/disable")
    void disable(@RequestParam String plugin) {
        plugins.disable(plugin);
    }

    @GetMapping("/test/heap")
    void heap(@RequestParam String file) throws IOException {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
    }
}
