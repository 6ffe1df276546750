package io.hubcheck.secret;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Hub token where something else belongs: it must get neither into an address nor a sentence, nor to anybody who is
 * asked.
 */
public final class PastedToken {

    /** What is shown where one was. */
    public static final String INSTEAD = "hf_…";

    private static final String START = "hf_";

    /** A word next to a slash is part of a model's id, unless it is all there is of an address. Of an OAuth token the parts behind dots belong to it. */
    private static final Pattern FORM =
            Pattern.compile("(?<![\\w/.-])hf_(?:oauth_[\\w.-]++|\\w{16,}+)(?!/)|(?<=://[^/]{1,255}/)hf_[\\w.-]{16,}+$");

    private PastedToken() {}

    /** Whether any part of the text has the form of a token. */
    public static boolean isIn(@Nullable String text) {
        return text != null && text.contains(START) && FORM.matcher(text).find();
    }

    /** The text with each token taken out. */
    public static String without(String text) {
        return text.contains(START) ? FORM.matcher(text).replaceAll(INSTEAD) : text;
    }
}
