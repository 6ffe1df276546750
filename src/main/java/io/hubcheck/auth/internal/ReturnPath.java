package io.hubcheck.auth.internal;

import io.hubcheck.auth.SignInPaths;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rule for a page to come back to: one of this site, and nothing that any browser could take for another's. */
final class ReturnPath {

    static final String HOME = "/";

    /** A path without empty segments, then perhaps a query, both as a browser writes them. */
    private static final Pattern OURS = Pattern.compile(
            "/(?:[\\w.~!$&'()*+,=:@%-]+(?:/[\\w.~!$&'()*+,=:@%-]+)*/?)?" + "(?:\\?[!-~&&[^\\\\\"<>#]]*)?");

    /** Slashes, backslashes, dots, percent signs and control characters that the path hides by encoding them. */
    private static final Pattern HIDDEN = Pattern.compile("^[^?]*%(?:[01]|2[ef5]|5c|7f)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOTS = Pattern.compile("^[^?]*/\\.{1,2}(?:[/?]|$)");
    private static final int LONGEST = 2000;

    private ReturnPath() {}

    /** The page that is named, or the first one if it may not be. */
    static String of(@Nullable String named) {
        return named != null && acceptable(named) ? named : HOME;
    }

    private static boolean acceptable(String path) {
        return path.length() <= LONGEST
                && OURS.matcher(path).matches()
                && !HIDDEN.matcher(path).find()
                && !DOTS.matcher(path).find()
                && Stream.of("/login", "/oauth2", SignInPaths.OUT)
                        .noneMatch(ours ->
                                path.equals(ours) || path.startsWith(ours + "/") || path.startsWith(ours + "?"));
    }
}
