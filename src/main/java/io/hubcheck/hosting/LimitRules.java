package io.hubcheck.hosting;

import io.hubcheck.hosting.SettingRules.Rule;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.boot.convert.DurationStyle;

/** What the settings of the limits must be like; less than nothing would be no limit at all. */
final class LimitRules {

    static final List<Rule> ALL = List.of(
            number("HUBCHECK_LIMIT_PERMINUTE", "hubcheck.limit.per-minute"),
            number("HUBCHECK_LIMIT_SESSIONS_PAGES", "hubcheck.limit.sessions.pages"),
            number("HUBCHECK_LIMIT_SESSIONS_PERADDRESS", "hubcheck.limit.sessions.per-address"),
            number("HUBCHECK_LIMIT_SESSIONS_INALL", "hubcheck.limit.sessions.in-all"),
            time("HUBCHECK_LIMIT_SESSIONS_IDLE", "hubcheck.limit.sessions.idle"),
            time("HUBCHECK_LIMIT_SESSIONS_LONGEST", "hubcheck.limit.sessions.longest"),
            rule(
                    "HUBCHECK_LIMIT_OWNMACHINE must be true or false.",
                    "hubcheck.limit.own-machine",
                    value -> value.matches("true|false")));

    /** A bare number would be seconds here and thousandths of one there. */
    private static final Pattern WITH_UNIT = Pattern.compile("\\p{L}");

    /** What is longer can't be added to every date. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private LimitRules() {}

    private static Rule number(String variable, String name) {
        return rule(variable + " must be a whole number, 0 for no limit.", name, value -> value.matches("[0-9]{1,9}"));
    }

    private static Rule time(String variable, String name) {
        return rule(variable + " must be a time such as 30m or 24h, 0 for no limit.", name, LimitRules::isTime);
    }

    private static boolean isTime(String value) {
        return value.equals("0") || (WITH_UNIT.matcher(value).find() && isInBounds(value));
    }

    private static boolean isInBounds(String value) {
        try {
            Duration time = DurationStyle.detectAndParse(value);
            return !time.isNegative() && time.compareTo(LONGEST) <= 0;
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            return false;
        }
    }

    private static Rule rule(String sentence, String name, Predicate<String> kept) {
        return new Rule(sentence, settings -> SettingRules.blankOr(settings, name, kept));
    }
}
