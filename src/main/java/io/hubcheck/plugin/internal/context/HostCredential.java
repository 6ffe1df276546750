package io.hubcheck.plugin.internal.context;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the administrator lets some plugins show to one server.
 *
 * @param host its name, with a port where that is not the usual one
 * @param plugins the ids of those that may
 * @param bearer the credential
 */
public record HostCredential(String host, List<String> plugins, String bearer) {

    private static final Pattern BEARER = Pattern.compile("[\\x21-\\x7e]+");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /** @throws IllegalArgumentException if a part is missing or can't be sent, in a sentence without the credential */
    public HostCredential {
        if (host == null || host.isBlank() || host.contains("/")) {
            throw new IllegalArgumentException(
                    "hubcheck.plugins.credentials[].host must be a host, with a port if need be, and nothing else");
        }
        if (plugins == null || plugins.isEmpty()) {
            throw new IllegalArgumentException("hubcheck.plugins.credentials[].plugins must name a plugin");
        }
        if (bearer == null || !BEARER.matcher(bearer).matches()) {
            throw new IllegalArgumentException(
                    "hubcheck.plugins.credentials[].bearer must be given, without blanks or line breaks");
        }
        host = host.strip().toLowerCase(Locale.ROOT);
        plugins = List.copyOf(plugins);
    }

    /** Whether this plugin may show it there: to that very host, and where nobody can listen in. */
    boolean isFor(String plugin, URI address) {
        String name = address.getHost();
        if (name == null || !plugins.contains(plugin)) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" -> isHost(lower, address.getPort(), HTTPS);
            case "http" -> THIS_MACHINE.contains(lower) && isHost(lower, address.getPort(), HTTP);
            default -> false;
        };
    }

    private boolean isHost(String name, int port, int usual) {
        boolean usualPort = port < 0 || port == usual;
        return (usualPort && host.equals(name)) || host.equals(name + ":" + (port < 0 ? usual : port));
    }

    /** Without the credential. */
    @Override
    public String toString() {
        return "HostCredential[host=%s, plugins=%s]".formatted(host, plugins);
    }
}
