package io.hubcheck.plugin.internal.context;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** An answer whose request is the plugin's, and not the one that was sent, which bears the credential. */
record PluginResponse(int statusCode, HttpRequest request, HttpHeaders headers, String body, URI uri, Version version)
        implements HttpResponse<String> {

    static PluginResponse of(HttpResponse<String> answer, HttpRequest asked) {
        return new PluginResponse(
                answer.statusCode(), asked, answer.headers(), answer.body(), answer.uri(), answer.version());
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }
}
