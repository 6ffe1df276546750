package io.hubcheck.bench;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what another page has said as a page does that was given a token and an id of its own. */
final class Voice {

    private static final Pattern TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"clientId\":(\\d+)");
    private static final Pattern PUSH_ID = Pattern.compile("v-pushId=([^&]+)");

    private final String token;
    private final String pushId;
    private int said;

    /** @param state what the server told the page of itself */
    Voice(String state) {
        token = find("Vaadin-Security-Key", state);
        pushId = find("Vaadin-Push-ID", state);
    }

    /** The next message. */
    String say(String message) {
        return replaceGroup(NUMBER, replaceGroup(TOKEN, message, token), Integer.toString(said++));
    }

    URI listen(URI push) {
        return URI.create(replaceGroup(PUSH_ID, push.toString(), pushId));
    }

    private static String replaceGroup(Pattern pattern, String text, String value) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return text.substring(0, found.start(1)) + value + text.substring(found.end(1));
    }

    private static String find(String key, String json) {
        Matcher found = Pattern.compile("\"" + key + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("No " + key + " in " + json);
        }
        return found.group(1);
    }
}
