package io.hubcheck.plugin.internal.call;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin threw, as text: the thing itself would keep the plugin's classes in memory.
 *
 * @param line its class and message, in one line
 * @param trace where it came from, each on a line below; empty if the host itself says what is wrong
 */
public record Fault(String line, String trace) {

    private static final int LONGEST = 500;
    private static final int FRAMES = 30;
    private static final int CAUSES = 5;

    /** To be made on the plugin's own thread and time, since even the message may be code of the plugin. */
    public static Fault of(Throwable thrown) {
        return new Fault(line(thrown), thrown instanceof IllAnswer ? "" : "\n" + trace(thrown));
    }

    private static String line(Throwable thrown) {
        String message = message(thrown);
        if (thrown instanceof IllAnswer) {
            return OneLine.of(message, LONGEST);
        }
        String type = thrown.getClass().getName();
        return OneLine.of(message.isBlank() ? type : type + ": " + message, LONGEST);
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (Throwable mute) {
            return "";
        }
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Fault::cause)
                .limit(CAUSES)
                .map(t -> line(t) + frames(t))
                .collect(Collectors.joining("\n  caused by "));
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        try {
            return thrown.getCause();
        } catch (Throwable mute) {
            return null;
        }
    }

    /** Those below the call are the host's, and the same each time. */
    private static String frames(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().equals(Run.class.getName()))
                .limit(FRAMES)
                .map(frame -> "\n    at " + OneLine.of(frame.toString(), LONGEST))
                .collect(Collectors.joining());
    }
}
