package io.hubcheck.demo.control;

import io.hubcheck.demo.data.Catalog;
import io.hubcheck.demo.http.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** Whatever nothing else answers: browsers are told what they would see on the real Hub, clients that nothing is there. */
public final class RealPages implements HandlerFunction<ServerResponse> {

    private final Catalog catalog;
    private final String frame = read("real-page.html");

    public RealPages(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return page(request)
                .map(this::html)
                .orElseGet(() -> Answers.error(404, "Sorry, we can't find the page you are looking for."));
    }

    private Optional<RealPage> page(ServerRequest request) {
        boolean browser = request.headers().accept().contains(MediaType.TEXT_HTML);
        return browser ? RealPage.at(request.path(), request.param("inference_provider"), catalog) : Optional.empty();
    }

    private ServerResponse html(RealPage page) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(frame.replace("{title}", HtmlUtils.htmlEscape(page.title()))
                        .replace("{words}", page.words()));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, RealPages.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
