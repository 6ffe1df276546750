package io.hubcheck.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.hubcheck.limit.Allowance;
import io.hubcheck.limit.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts each step of a sign-in by the address that it came from, before it gets a session: most of them ask the Hub, which
 * knows them all as this application's. People are told on a page when to go on.
 */
final class SignInLimit extends OncePerRequestFilter {

    private final RateLimit limit;
    private final I18NProvider texts;

    SignInLimit(RateLimit limit, I18NProvider texts) {
        this.limit = limit;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (limit.take(request, limit.costOfSignIn())) {
            case Allowance.Unlimited ignored -> chain.doFilter(request, response);
            case Allowance.Granted ignored -> chain.doFilter(request, response);
            case Allowance.Refused refused -> refuse(refused.seconds(), request, response);
        }
    }

    private void refuse(long seconds, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (PageReaders.accept(request.getHeaders(HttpHeaders.ACCEPT))) {
            write(page(seconds, request), response);
        } else {
            PageProblem.askedTooMuch(seconds).write(response);
        }
    }

    /** To load it again takes the same step once more: an answer of the Hub's is good for some minutes. */
    private String page(long seconds, HttpServletRequest request) {
        PlainPage page = new PlainPage(texts, request, "limit.sign-in.title")
                .say("limit.sign-in.why")
                .say("limit.sign-in.what", seconds);
        page.ways()
                .appendElement("a")
                .attr("href", request.getContextPath() + "/")
                .text(page.text("limit.sign-in.home"));
        return page.html();
    }

    private static void write(String page, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
