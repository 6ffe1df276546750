package io.hubcheck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.auth.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
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
        PlainPage page = new PlainPage(texts, request, "cookies.title")
                .say("cookies.why")
                .say("cookies.what");
        Element ways = page.ways();
        ways.appendElement("a").attr("href", home).text(page.text("cookies.open", home));
        ways.appendElement("a").attr("href", SignInPaths.hub("/").substring(1)).text(page.text("cookies.again"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.html());
    }
}
