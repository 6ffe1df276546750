package io.hubcheck.ui.validate;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Set;

/** What checks are called on a page; one that a plugin brought has the look of a name made of its id. */
final class CheckName {

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

    static String of(String check) {
        return BUILT_IN.contains(check) ? translate("check." + check) : spelledOut(check);
    }

    private static String spelledOut(String check) {
        String words = check.replace('-', ' ').replace('_', ' ').strip();
        return words.isEmpty() ? check : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
