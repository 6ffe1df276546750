package io.hubcheck.demo;

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

                  People to sign in as, without a password:
                %s

                  Demo tokens:
                %s
                """.formatted(
                        hub.url(),
                        hub.oauth().people().stream()
                                .map(person -> line(person.name(), person.fullname()))
                                .collect(Collectors.joining("\n")),
                        hub.tokens().all().stream()
                                .filter(token -> token.value().length() < LONGEST_SHOWN)
                                .map(token -> line(token.value(), token.shows()))
                                .collect(Collectors.joining("\n")));
    }

    private static String line(String what, String shows) {
        return "    %-24s %s".formatted(what, shows);
    }
}
