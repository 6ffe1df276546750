package io.hubcheck.demo;

import io.hubcheck.demo.account.DemoToken;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** What a person who started the demo needs to know. */
final class Announcement {

    private static final int LONGEST_SHOWN = 40;

    private Announcement() {}

    static String of(StandInHub hub, ApplicationContext application) {
        return "%n  Hubcheck: http://localhost:%s%s"
                .formatted(application.getEnvironment().getProperty("local.server.port"), of(hub));
    }

    static String of(StandInHub hub) {
        return """

                  Stand-in Hub: %s
                  Open it to switch faults on and off, and for all tokens.

                  Demo tokens:
                %s
                """.formatted(
                        hub.url(),
                        hub.tokens().all().stream()
                                .filter(token -> token.value().length() < LONGEST_SHOWN)
                                .map(Announcement::line)
                                .collect(Collectors.joining("\n")));
    }

    private static String line(DemoToken token) {
        return "    %-24s %s".formatted(token.value(), token.shows());
    }
}
