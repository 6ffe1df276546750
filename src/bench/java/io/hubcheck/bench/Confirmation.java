package io.hubcheck.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a browser says when rows have come, so that the server can forget earlier ones.
 *
 * @param list what shows the rows
 * @param update which rows
 */
record Confirmation(int list, int update) {

    private static final Pattern WANTED =
            Pattern.compile("\\{\"@v-node\":(\\d+)},(\\d+),\"return \\$0\\.\\$connector\\.confirm\\(\\$1\\)\"");

    /** All that something asks for that the server said. */
    static List<Confirmation> wantedBy(CharSequence said) {
        return WANTED.matcher(said).results().map(Confirmation::of).toList();
    }

    /** The message with them, of which the page's token and number are still to be said. */
    static String message(List<Confirmation> all) {
        return all.stream()
                .map(Confirmation::call)
                .collect(Collectors.joining(",", "{\"csrfToken\":\"?\",\"rpc\":[", "],\"syncId\":0,\"clientId\":0}"));
    }

    private String call() {
        return """
                {"type":"publishedEventHandler","node":%d,"templateEventMethodName":"confirmUpdate",\
                "templateEventMethodArgs":[%d],"promise":0}""".formatted(list, update);
    }

    private static Confirmation of(MatchResult found) {
        return new Confirmation(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
