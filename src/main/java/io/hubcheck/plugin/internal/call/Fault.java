package io.hubcheck.plugin.internal.call;

import java.util.Arrays;
import java.util.function.Supplier;
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
    private static final String MISSING = ". The jar must hold all that it needs, Kotlin's library too.";

    /** Of what can't even be told: all that it could be asked is code of the plugin, and may break as well. */
    static final Fault UNTOLD = said("It threw something that can't be told.");

    /** What the host itself says. */
    static Fault said(String line) {
        return new Fault(line, "");
    }

    /** Whether the host says so, rather than something that was thrown. */
    public boolean isHosts() {
        return trace.isEmpty();
    }

    /** To be made on the plugin's own thread and time, since even the message may be code of the plugin. */
    public static Fault of(Throwable thrown) {
        try {
            return thrown instanceof IllAnswer ? said(line(thrown)) : new Fault(told(thrown), "\n" + trace(thrown));
        } catch (Throwable untold) {
            return UNTOLD;
        }
    }

    /** Of a class that can't be had, its error alone doesn't say why. */
    private static String told(Throwable thrown) {
        Throwable cause = cause(thrown);
        if (thrown instanceof LinkageError && cause != null && !(cause instanceof ClassNotFoundException)) {
            return line(thrown) + ", caused by " + line(cause);
        }
        return thrown instanceof NoClassDefFoundError ? line(thrown) + MISSING : line(thrown);
    }

    private static String line(Throwable thrown) {
        String message = asked(thrown::getMessage, "");
        if (thrown instanceof IllAnswer) {
            return OneLine.of(message, LONGEST);
        }
        String type = thrown.getClass().getName();
        return OneLine.of(message.isBlank() ? type : type + ": " + message, LONGEST);
    }

    private static String trace(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Fault::cause)
                .limit(CAUSES)
                .map(t -> line(t) + frames(t))
                .collect(Collectors.joining("\n  caused by "));
    }

    private static @Nullable Throwable cause(Throwable thrown) {
        return Fault.<@Nullable Throwable>asked(thrown::getCause, null);
    }

    /** Those below the call are the host's, and the same each time. */
    private static String frames(Throwable thrown) {
        return Arrays.stream(asked(thrown::getStackTrace, new StackTraceElement[0]))
                .takeWhile(frame -> !frame.getClassName().equals(Run.class.getName()))
                .limit(FRAMES)
                .map(frame -> "\n    at " + OneLine.of(frame.toString(), LONGEST))
                .collect(Collectors.joining());
    }

    private static <T extends @Nullable Object> T asked(Supplier<? extends @Nullable T> part, T otherwise) {
        try {
            T told = part.get();
            return told == null ? otherwise : told;
        } catch (Throwable mute) {
            return otherwise;
        }
    }
}
