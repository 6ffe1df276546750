package io.hubcheck.plugin.internal.call;

import io.hubcheck.secret.PastedToken;
import org.jspecify.annotations.Nullable;

/** Text of a plugin that is fit for a log and a page: of one line, not without end, and without tokens. */
public final class OneLine {

    private OneLine() {}

    /** The text without control characters, cut where it gets longer than {@code longest}; null is empty. */
    public static String of(@Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        return cut(PastedToken.without(text), longest)
                .codePoints()
                .map(c -> breaksLines(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Not through a character that takes two places. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static boolean breaksLines(int c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.getType(c) == Character.FORMAT;
    }
}
