package io.hubcheck.ui.component;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Hub token where something else belongs: it must get neither into an address nor to anybody who is asked. */
public final class PastedToken {

    /** A word next to a slash is part of a model's id. */
    private static final Pattern FORM = Pattern.compile("(?<![\\w/.-])hf_(?:\\w{16,}+|oauth_[\\w.-]++)(?!/)");

    private PastedToken() {}

    /** Whether any part of the text has the form of a token. */
    public static boolean isIn(@Nullable String text) {
        return text != null && FORM.matcher(text).find();
    }
}
