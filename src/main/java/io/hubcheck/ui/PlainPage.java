package io.hubcheck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.language.ReadersLocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of a few sentences that needs neither a session nor Vaadin, in its reader's language. */
final class PlainPage {

    private final I18NProvider texts;
    private final Locale locale;
    private final String folder;
    private final Document page = Document.createShell("");
    private final Element main;

    /** @param title the key of what it is called, on the page as well */
    PlainPage(I18NProvider texts, HttpServletRequest request, String title) {
        this.texts = texts;
        locale = ReadersLocale.of(request);
        folder = request.getContextPath() + "/";
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", Language.of(locale).tag());
        page.title(text("title.page", text(title)));
        head(page.head());
        main = page.body().appendElement("main").addClass("plain");
        main.appendElement("img")
                .attr("src", folder + "hubcheck.svg")
                .attr("alt", "")
                .attr("width", "48");
        main.appendElement("h1").text(text(title));
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        head.appendElement("link").attr("rel", "icon").attr("href", folder + "hubcheck.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", folder + "hosting.css");
        head.appendElement("script").attr("src", folder + "hubcheck.js");
    }

    PlainPage say(String key, Object... parameters) {
        main.appendElement("p").text(text(key, parameters));
        return this;
    }

    /** The last paragraph, for where to go on: its links are added to it. */
    Element ways() {
        return main.appendElement("p").addClass("ways");
    }

    String text(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    String html() {
        return page.outerHtml();
    }
}
