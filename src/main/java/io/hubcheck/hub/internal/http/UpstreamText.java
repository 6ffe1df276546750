package io.hubcheck.hub.internal.http;

import io.hubcheck.hub.Credential;
import java.util.regex.Pattern;

/** Makes text that someone else wrote fit to be shown: one short line, without a token. */
final class UpstreamText {

    private static final int MAX_LENGTH = 300;

    /** Control characters, and those that turn the direction of what follows. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private static final Pattern TOKEN = Pattern.compile("hf_[A-Za-z0-9_.-]{4,}");

    private UpstreamText() {}

    static String clean(String text, Credential credential) {
        String start = text.substring(0, Math.min(text.length(), 20 * MAX_LENGTH));
        String masked = credential.present() ? start.replace(credential.reveal(), "[token]") : start;
        masked = TOKEN.matcher(masked).replaceAll("[token]");
        String line = UNPRINTABLE.matcher(masked).replaceAll(" ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
