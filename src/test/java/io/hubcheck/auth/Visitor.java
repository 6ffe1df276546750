package io.hubcheck.auth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser, as far as logins go: it keeps cookies, and follows a redirect only when told to. */
final class Visitor {

    private final URI site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(String site) {
        this.site = URI.create(site);
    }

    HttpResponse<String> get(String address, String... headers) {
        return send(HttpRequest.newBuilder(site.resolve(address)), headers);
    }

    /** Asks what a GET would answer, without the body. */
    HttpResponse<String> head(String address) {
        return send(HttpRequest.newBuilder(site.resolve(address)).HEAD());
    }

    HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        return postFields(address, List.copyOf(form.entrySet()), headers);
    }

    HttpResponse<String> postFields(String address, List<Map.Entry<String, String>> form, String... headers) {
        String body = form.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(site.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    /** Posts as a form on a page of the application does. */
    HttpResponse<String> submit(String address, String returnPath) {
        return post(address, Map.of("_csrf", csrf(), SignInPaths.RETURN, returnPath));
    }

    /** Begins a login that is to lead back to a page, and is led to the Hub. */
    URI begin(String returnPath) {
        return redirect(get(SignInPaths.hub(returnPath)));
    }

    /** Signs in as somebody; the page that this leads back to. */
    String signIn(HandMadeLogin hub, String user, String returnPath) {
        return redirect(get(hub.consent(begin(returnPath), user).toString())).toString();
    }

    static URI redirect(HttpResponse<?> response) {
        return URI.create(response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response + " leads nowhere")));
    }

    /** What proves that a form is of a page of this session. */
    String csrf() {
        return get("/test/csrf").body();
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    /** Carries on with somebody else's session. */
    void take(String session) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    /** What the application says about this browser's user. */
    String me() {
        return get("/test/me").body();
    }

    String token() {
        return get("/test/token").body();
    }

    String notice() {
        return get("/test/notice").body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            HttpRequest whole = headers.length == 0
                    ? request.build()
                    : request.headers(headers).build();
            return http.send(whole, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
