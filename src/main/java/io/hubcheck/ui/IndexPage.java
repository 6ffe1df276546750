package io.hubcheck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.hubcheck.hosting.PageNonce;
import io.hubcheck.ui.component.PublicAddress;
import io.hubcheck.ui.component.Verdicts;
import io.hubcheck.ui.language.Language;
import io.hubcheck.ui.language.ReadersLocale;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the browser is given before any program of the page runs. */
final class IndexPage {

    private static final int SHAPES = 11;

    private final I18NProvider texts;
    private final Document document;
    private final VaadinRequest request;
    private final Locale locale;

    private IndexPage(I18NProvider texts, IndexHtmlResponse page) {
        this.texts = texts;
        document = page.getDocument();
        request = page.getVaadinRequest();
        locale = ReadersLocale.of(request);
    }

    static void complete(I18NProvider texts, IndexHtmlResponse page) {
        IndexPage index = new IndexPage(texts, page);
        index.language();
        index.scripts();
        index.describe();
        index.beforeAnythingRuns();
        index.vouchForScripts();
    }

    private void language() {
        document.getElementsByTag("html").attr("lang", Language.of(locale).tag());
    }

    /** The first is not deferred: it sets the theme, which must not change before the reader's eyes. */
    private void scripts() {
        script("hubcheck.js");
        script("framed.js");
        script("keys.js").attr("defer", true);
    }

    private Element script(String file) {
        return document.head().appendElement("script").attr("src", file);
    }

    /** Those that are in the page itself; no other such script is run. */
    private void vouchForScripts() {
        if (request.getAttribute(PageNonce.ATTRIBUTE) instanceof String nonce) {
            document.getElementsByTag("script").attr("nonce", nonce);
        }
    }

    /** What a link to it shows elsewhere. */
    private void describe() {
        meta("name", "description", text("app.description"));
        meta("property", "og:type", "website");
        meta("property", "og:site_name", text("app.name"));
        meta("property", "og:title", title());
        meta("property", "og:description", text("app.description"));
        meta("property", "og:image", PublicAddress.ofCurrentRequest() + "/card.png");
        meta("name", "twitter:card", "summary_large_image");
    }

    /** A verdict's address asks a question; a token in it is in no title. */
    private String title() {
        String model = Verdicts.question(QueryParameters.full(request.getParameterMap()))
                .model();
        return model.isEmpty() ? text("app.name") : text("title.page", text("validate.title.of", model));
    }

    private void meta(String kind, String name, String content) {
        document.head().appendElement("meta").attr(kind, name).attr("content", content);
    }

    /** Whose page it is and its shape until the program is there, and a word to those for whom it can't be. */
    private void beforeAnythingRuns() {
        Element body = document.body();
        Element shape = body.appendElement("div").addClass("coming").attr("aria-hidden", "true");
        brand(shape.appendElement("div").addClass("bar"));
        for (int bar = 0; bar < SHAPES; bar++) {
            shape.appendElement("div");
        }
        needsCookies(body.appendElement("div").addClass("needs").addClass("needs-cookies"));
        body.appendElement("noscript").appendElement("p").addClass("needs").text(text("index.script"));
    }

    /** In another site's frame a browser may keep none, where in a tab it does; the script puts in the address that shows. */
    private void needsCookies(Element needs) {
        needs.appendElement("p").text(text("index.cookies"));
        needs.appendElement("a").attr("href", ".").attr("data-own-tab", true).text(text("index.own-tab"));
    }

    /** Where the frame has it. */
    private void brand(Element bar) {
        Element brand = bar.appendElement("span").addClass("brand");
        brand.appendElement("img").attr("src", "hubcheck.svg").attr("alt", "");
        brand.appendElement("span").text(text("app.name"));
    }

    private String text(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
