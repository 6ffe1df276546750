package io.hubcheck.hosting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host that browsers know the application by, over https. */
record PublicHost(String name, int port) {

    private static final int HTTPS_PORT = 443;
    private static final int HIGHEST_PORT = 65_535;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})(?::([0-9]{1,5}))?");

    static boolean isOne(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() && (parts.group(1) == null || isPort(Integer.parseInt(parts.group(1))));
    }

    private static boolean isPort(int number) {
        return number > 0 && number <= HIGHEST_PORT;
    }

    /** @throws IllegalArgumentException if it is no host, or more than one */
    static PublicHost of(String text) {
        if (!isOne(text)) {
            throw new IllegalArgumentException("Not a host");
        }
        String[] parts = text.split(":", -1);
        return new PublicHost(parts[0], parts.length == 1 ? HTTPS_PORT : Integer.parseInt(parts[1]));
    }

    /** As in a policy, and without a slash at the end. */
    String origin() {
        return "https://" + name + (port == HTTPS_PORT ? "" : ":" + port);
    }
}
