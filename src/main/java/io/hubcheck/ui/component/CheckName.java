package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import java.util.Optional;
import java.util.Set;

/** What checks are called on a page; one that a plugin brought has a name made of its id. */
public final class CheckName {

    private static final char PLUGIN_END = '/';
    private static final Set<String> BUILT_IN = Set.of(
            "model",
            "served",
            "provider",
            "pair",
            "task",
            "hub-status",
            "router-status",
            "partner-status",
            "agreement",
            "gated",
            "token",
            "inference",
            "enabled",
            "credit",
            "bill-to",
            "real-call");

    private CheckName() {}

    public static String of(String check) {
        return BUILT_IN.contains(check)
                ? translate("check." + check)
                : spelledOut(check.substring(check.indexOf(PLUGIN_END) + 1));
    }

    /** The id of the plugin that brought a check, or empty if it is one of our own. */
    public static Optional<String> plugin(String check) {
        int end = check.indexOf(PLUGIN_END);
        return end > 0 ? Optional.of(check.substring(0, end)) : Optional.empty();
    }

    private static String spelledOut(String check) {
        String words = check.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? check : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
