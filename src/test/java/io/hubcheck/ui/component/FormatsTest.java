package io.hubcheck.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FormatsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:37:00Z");

    private final Formats formats = new Formats(Clock.fixed(NOW, ZoneId.of("UTC")));

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void numbersAndPricesAreWrittenAsTheReaderDoes() {
        readerFrom(Locale.GERMANY);

        assertThat(formats.number(131072)).isEqualTo("131.072");
        assertThat(formats.usd(new BigDecimal("0.59"))).isEqualTo("0,59\u00a0$");
    }

    @Test
    void aPriceKeepsTheDigitsThatCount() {
        readerFrom(Locale.US);

        assertThat(formats.usd(new BigDecimal("0.075"))).isEqualTo("$0.075");
        assertThat(formats.usd(new BigDecimal("12"))).isEqualTo("$12.00");
    }

    @Test
    void agesAreToldInOneUnit() {
        readerFrom(Locale.US);

        assertThat(formats.ago(NOW.minusSeconds(59))).isEqualTo("just now");
        assertThat(formats.ago(NOW.minus(Duration.ofMinutes(59)))).isEqualTo("59 min ago");
        assertThat(formats.ago(NOW.minus(Duration.ofHours(47)))).isEqualTo("47 h ago");
        assertThat(formats.ago(NOW.minus(Duration.ofDays(3)))).isEqualTo("3 days ago");
    }

    @Test
    void aTimeOfAnotherDayHasItsDate() {
        readerFrom(Locale.UK);

        assertThat(formats.time(NOW.minusSeconds(180))).isEqualTo("12:34");
        assertThat(formats.time(NOW.minus(Duration.ofDays(1)))).isEqualTo("1 Mar 2026, 12:37:00 UTC");
    }

    private static void readerFrom(Locale locale) {
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(locale);
    }
}
