package io.hubcheck.plugin.internal.call;

import org.jspecify.annotations.Nullable;

/** Text of a plugin that is fit for a log and a page: of one line, and not without end. */
public final class OneLine {

    private OneLine() {}

    /** The text without control characters, cut where it gets longer than {@code longest}; null is empty. */
    public static String of(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        String cut = text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
        return cut.codePoints()
                .map(c -> breaksLines(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean breaksLines(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.getType(c) == Character.FORMAT;
    }
}
