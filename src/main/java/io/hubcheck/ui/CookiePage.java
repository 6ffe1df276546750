package io.hubcheck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.auth.SignInPaths;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.language.ReadersLocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a login ends that can't be finished for want of a cookie. None of Vaadin's pages, which need one themselves. */
@RestController
class CookiePage {

    private final I18NProvider texts;

    CookiePage(I18NProvider texts) {
        this.texts = texts;
    }

    @GetMapping(path = SignInPaths.WITHOUT_COOKIE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        String home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(document(ReadersLocale.of(request), home).outerHtml());
    }

    private Document document(Locale locale, String home) {
        Document page = Document.createShell(home);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", Language.of(locale).tag());
        page.title(text(locale, "title.page", text(locale, "cookies.title")));
        head(page.head());
        main(page.body().appendElement("main").addClass("plain"), locale, home);
        return page;
    }

    private static void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("link").attr("rel", "icon").attr("href", "hubcheck.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "hosting.css");
        head.appendElement("script").attr("src", "hubcheck.js");
    }

    private void main(Element main, Locale locale, String home) {
        main.appendElement("img").attr("src", "hubcheck.svg").attr("alt", "").attr("width", "48");
        main.appendElement("h1").text(text(locale, "cookies.title"));
        main.appendElement("p").text(text(locale, "cookies.why"));
        main.appendElement("p").text(text(locale, "cookies.what"));
        Element ways = main.appendElement("p").addClass("ways");
        ways.appendElement("a").attr("href", home).text(text(locale, "cookies.open", home));
        ways.appendElement("a").attr("href", SignInPaths.hub("/").substring(1)).text(text(locale, "cookies.again"));
    }

    private String text(Locale locale, String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
