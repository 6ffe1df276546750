package io.hubcheck.ui.home.address;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them, of a size that makes sense. */
final class TypedNumber {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");
    private static final Pattern TOKENS = Pattern.compile(
            "(\\d{1,10}|\\d{1,3}([.,’'_\\s\\u00A0\\u202F])\\d{3}(?:\\2\\d{3}){0,3})[\\s\\u00A0\\u202F]*([km]?)");

    private TypedNumber() {}

    /** An amount of money such as {@code 0.5}. */
    static Optional<String> amount(String typed) {
        return AMOUNT.matcher(typed).matches() ? Optional.of(plain(new BigDecimal(typed))) : Optional.empty();
    }

    /**
     * A number of tokens such as {@code 128000}, {@code 128k} or {@code 1M}. It is a whole one: whatever groups its digits by
     * three, as in {@code 128,000} or {@code 128.000}, is no decimal sign.
     */
    static Optional<String> tokens(String typed) {
        Matcher form = TOKENS.matcher(typed.toLowerCase(Locale.ROOT));
        return form.matches()
                ? Optional.of(Long.toString(digits(form.group(1)) * factor(form.group(3))))
                : Optional.empty();
    }

    private static long digits(String grouped) {
        return Long.parseLong(grouped.replaceAll("\\D", ""));
    }

    private static long factor(String unit) {
        return switch (unit) {
            case "k" -> 1_000;
            case "m" -> 1_000_000;
            default -> 1;
        };
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
