package io.hubcheck.hosting;

import io.hubcheck.hosting.SettingRules.Rule;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/** What must not be opened to others where anybody could be anybody. */
final class ReachRules {

    /** A demo says so of itself, in whatever way its other settings are given. */
    private static final String ONLY_THIS_MACHINE = "hubcheck.hosting.only-this-machine";

    private static final String PORT = "management.server.port";
    private static final String ADDRESS = "management.server.address";

    static final List<Rule> ALL = List.of(new Rule(
            "MANAGEMENT_SERVER_PORT opens a port of its own to others, but a demo serves this machine alone: set"
                    + " MANAGEMENT_SERVER_ADDRESS to 127.0.0.1 as well, or leave the port out.",
            settings ->
                    SettingRules.isBlank(settings, ONLY_THIS_MACHINE) || !opensPort(settings) || staysHere(settings)));

    private ReachRules() {}

    /** Less than nothing is none, and the application's own is no other. */
    private static boolean opensPort(PropertyResolver settings) {
        return !SettingRules.blankOr(
                settings, PORT, port -> port.startsWith("-") || isOf(port, settings.getProperty("server.port")));
    }

    /** 0 is another one for everybody. */
    private static boolean isOf(String port, @Nullable String application) {
        return port.equals(application) && !port.equals("0");
    }

    private static boolean staysHere(PropertyResolver settings) {
        return !SettingRules.isBlank(settings, ADDRESS)
                && SettingRules.blankOr(settings, ADDRESS, ReachRules::isThisMachine);
    }

    private static boolean isThisMachine(String address) {
        try {
            return address.equals("localhost") || InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
