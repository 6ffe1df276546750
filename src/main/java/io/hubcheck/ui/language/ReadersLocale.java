package io.hubcheck.ui.language;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which language a reader is written to, and by the customs of which region. */
public final class ReadersLocale {

    /** A cookie, so that the very first answer is in the language that was chosen earlier. */
    static final String COOKIE = "hubcheck-language";

    private ReadersLocale() {}

    /**
     * The language that was chosen here, or else the first of the browser's that there are texts in, or else English; with
     * the region of the browser where that goes together.
     */
    public static Locale of(VaadinRequest request) {
        return of(Collections.list(request.getLocales()), request.getCookies());
    }

    /** The same for a page that is none of Vaadin's. */
    public static Locale of(HttpServletRequest request) {
        return of(Collections.list(request.getLocales()), request.getCookies());
    }

    private static Locale of(List<Locale> wanted, Cookie @Nullable [] cookies) {
        return chosen(cookies)
                .map(language -> with(language, wanted))
                .or(() -> wanted.stream()
                        .filter(locale -> Language.spokenIn(locale).isPresent())
                        .findFirst())
                .orElseGet(() -> english(wanted));
    }

    private static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> Language.tagged(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Locale with(Language language, List<Locale> wanted) {
        return wanted.stream().filter(language::isSpokenIn).findFirst().orElseGet(language::locale);
    }

    /** Whoever reads English for want of their own language still writes dates and numbers as at home. */
    private static Locale english(List<Locale> wanted) {
        String region = wanted.isEmpty() ? "" : wanted.getFirst().getCountry();
        return new Locale.Builder()
                .setLocale(Language.ENGLISH.locale())
                .setRegion(region)
                .build();
    }
}
