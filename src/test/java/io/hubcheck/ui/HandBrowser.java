package io.hubcheck.ui;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What a reader's browser says of its reader with each request. */
final class HandBrowser {

    /** What proves that a form is of a page of ours. */
    static final String PROOF = "sent-by-this-page";

    private final List<Cookie> cookies = new ArrayList<>();
    private List<Locale> languages = List.of(Locale.US);
    private String address = "127.0.0.1";

    /** The languages that its reader wants, as tags, best first. */
    void wants(String... tags) {
        languages = Stream.of(tags).map(Locale::forLanguageTag).toList();
    }

    void sendsFrom(String other) {
        address = other;
    }

    void remembers(String name, String value) {
        cookies.add(new Cookie(name, value));
    }

    FakeRequest request(FakeHttpSession session) {
        FakeRequest request = new FakeRequest(session) {
            @Override
            public Locale getLocale() {
                return languages.getFirst();
            }

            @Override
            public Enumeration<Locale> getLocales() {
                return Collections.enumeration(languages);
            }

            @Override
            public String getRemoteAddr() {
                return address;
            }

            @Override
            public Cookie[] getCookies() {
                return cookies.toArray(Cookie[]::new);
            }
        };
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", PROOF));
        return request;
    }
}
