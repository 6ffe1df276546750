package io.hubcheck.ui.component;

import static io.hubcheck.ui.text.Texts.translate;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers, prices and times as the reader of the current page writes them. For use under the session's lock. */
public final class Formats {

    private static final int SMALLEST_PRICE_DIGITS = 6;

    private static final Pattern INSTANT = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT[\\d:.]{5,18}Z\\b");

    private final Clock clock;

    public Formats(Clock clock) {
        this.clock = clock;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** A text about a number: the bundle gets it written out, and then bare, to choose the word by. */
    public String count(String key, long value) {
        return translate(key, number(value), value);
    }

    public String usd(BigDecimal value) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance("USD"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(SMALLEST_PRICE_DIGITS);
        return format.format(value);
    }

    /** The time of day, with the date in front if that is not today's. */
    public String time(Instant instant) {
        boolean today = LocalDate.ofInstant(instant, zone()).equals(LocalDate.ofInstant(clock.instant(), zone()));
        return today ? format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), instant) : absolute(instant);
    }

    /** Date and time, to the second. */
    public String absolute(Instant instant) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM), instant)
                + " "
                + format(DateTimeFormatter.ofPattern("z"), instant);
    }

    /** The same sentence, in which the times that programs read are written as readers do. */
    public String times(String sentence) {
        return INSTANT.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(written(found.group())));
    }

    private String written(String instant) {
        try {
            return absolute(Instant.parse(instant));
        } catch (DateTimeParseException noTimeAfterAll) {
            return instant;
        }
    }

    /** How long ago something was, in one unit. */
    public String ago(Instant instant) {
        Duration age = Duration.between(instant, clock.instant());
        if (age.toDays() > 1) {
            return translate("age.days", number(age.toDays()));
        }
        if (age.toHours() > 0) {
            return translate("age.hours", number(age.toHours()));
        }
        return age.toMinutes() > 0 ? translate("age.minutes", number(age.toMinutes())) : translate("age.now");
    }

    private String format(DateTimeFormatter formatter, Instant instant) {
        return formatter.withLocale(locale()).withZone(zone()).format(instant);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private ZoneId zone() {
        UI ui = UI.getCurrent();
        String id = ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return zone(id);
    }

    private ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() ? clock.getZone() : ZoneId.of(id);
        } catch (DateTimeException newerThanThisJdk) {
            return clock.getZone();
        }
    }
}
