package io.hubcheck.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person's browser: keeps cookies, and follows redirects by hand as long as they stay at the stand-in. */
final class Browser implements AutoCloseable {

    private static final Pattern CONSENT_FORM = Pattern.compile("(?s)<form [^>]*id=\"consent\">(.*?)</form>");
    private static final Pattern INPUT =
            Pattern.compile("<input type=\"(\\w+)\"(?: name=\"(\\w+)\" value=\"([^\"]*)\")?");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI hub;

    Browser(StandInHub hub) {
        this.hub = hub.url();
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .toList();
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(hub.resolve(path)));
    }

    HttpResponse<String> signInAs(String person) throws IOException, InterruptedException {
        return submit("/login", "person=" + person);
    }

    /** Presses "Authorize" on a consent page, with some scopes unticked. */
    HttpResponse<String> authorize(HttpResponse<String> page, String... unticked)
            throws IOException, InterruptedException {
        List<String> fields = new ArrayList<>(fields(page));
        for (String scope : unticked) {
            if (!fields.remove("scope=" + scope)) {
                throw new AssertionError(scope + " is not on the page");
            }
        }
        return submit("/oauth/authorize", String.join("&", fields));
    }

    /** Presses "Cancel" on a consent page. */
    HttpResponse<String> cancel(HttpResponse<String> page) throws IOException, InterruptedException {
        List<String> fields = fields(page).stream()
                .filter(field -> !field.startsWith("scope="))
                .toList();
        return submit("/oauth/authorize", String.join("&", fields));
    }

    HttpResponse<String> submit(String path, String form) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(hub.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        URI next = answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElse(null);
        return next != null && next.getAuthority().equals(hub.getAuthority())
                ? follow(HttpRequest.newBuilder(next))
                : answer;
    }

    private static List<String> fields(HttpResponse<String> page) {
        Matcher form = CONSENT_FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no consent page but " + page.statusCode() + " " + page.body());
        }
        return INPUT.matcher(form.group(1))
                .results()
                .filter(input -> input.group(2) != null)
                .map(input -> input.group(2) + "=" + input.group(3))
                .toList();
    }
}
