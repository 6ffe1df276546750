package io.hubcheck.hosting;

import io.hubcheck.RunningHubcheck;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The whole application on a port, set up for a place to be hosted at; it tells what it makes of a request. */
final class Hosted implements AutoCloseable {

    static final String SPACE = "owner-hubcheck.hf.space";
    static final String LOGIN = "/oauth2/authorization/huggingface";

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningHubcheck hubcheck;

    Hosted(String... settings) {
        hubcheck = new RunningHubcheck(
                List.of(settings), context -> context.registerBean("seen", RouterFunction.class, Hosted::seen));
    }

    static Hosted asSpace() {
        return new Hosted("--hubcheck.hosting.host=" + SPACE, "--hubcheck.hosting.space=owner/hubcheck");
    }

    private static RouterFunction<ServerResponse> seen() {
        return RouterFunctions.route()
                .GET(
                        "/test/seen",
                        request -> ServerResponse.ok()
                                .header(
                                        "Idle-Seconds",
                                        String.valueOf(request.session().getMaxInactiveInterval()))
                                .body(request.servletRequest().getRequestURL() + " from "
                                        + request.servletRequest().getRemoteAddr()))
                .build();
    }

    /** No redirect is followed and no cookie kept. */
    HttpResponse<String> get(String path, String... headers) {
        return get(url(), path, headers);
    }

    /** Likewise, of the port that is for whoever runs it. */
    HttpResponse<String> manage(String path, String... headers) {
        String port = hubcheck.part(Environment.class).getProperty("local.management.port");
        return get("http://localhost:" + Objects.requireNonNull(port), path, headers);
    }

    private HttpResponse<String> get(String server, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server).resolve(path));
        try {
            return http.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the application takes a request for: its own address, and whose it is. */
    String seen(String... headers) {
        return get("/test/seen", headers).body();
    }

    /** Where the Hub is told to lead back to. */
    String redirectUri(String... headers) {
        return location(get(LOGIN, headers)).replaceFirst(".*[?&]redirect_uri=([^&]+).*", "$1");
    }

    static String location(HttpResponse<?> answer) {
        return URLDecoder.decode(answer.headers().firstValue("Location").orElseThrow(), StandardCharsets.UTF_8);
    }

    String url() {
        return hubcheck.url();
    }

    @Override
    public void close() {
        hubcheck.close();
    }
}
