package io.hubcheck.auth.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Makes each call over a connection of its own, which follows nothing elsewhere and doesn't wait for ever. A pool of
 * connections keeps what it last received in its buffers, and so does the JDK's newer client even once it is closed.
 */
final class OwnConnection implements ClientHttpRequestInterceptor {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);

    @Override
    public ClientHttpResponse intercept(HttpRequest call, byte[] body, ClientHttpRequestExecution otherwise)
            throws IOException {
        HttpURLConnection connection = (HttpURLConnection) call.getURI().toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout((int) CONNECT.toMillis());
        connection.setReadTimeout((int) READ.toMillis());
        connection.setRequestMethod(call.getMethod().name());
        call.getHeaders().forEach((name, values) -> connection.setRequestProperty(name, String.join(", ", values)));
        connection.setRequestProperty(HttpHeaders.CONNECTION, "close");
        send(body, connection);
        return Answer.of(connection);
    }

    private static void send(byte[] body, HttpURLConnection connection) throws IOException {
        if (body.length > 0) {
            connection.setDoOutput(true);
            try (OutputStream sink = connection.getOutputStream()) {
                sink.write(body);
            }
        }
    }

    /** An answer that was received whole. */
    private record Answer(int status, HttpHeaders headers, InputStream body) implements ClientHttpResponse {

        static Answer of(HttpURLConnection connection) throws IOException {
            int status = connection.getResponseCode();
            HttpHeaders headers = new HttpHeaders();
            connection.getHeaderFields().forEach((name, values) -> {
                // The first line has no name.
                if (name != null) {
                    headers.addAll(name, values);
                }
            });
            InputStream refusal = connection.getErrorStream();
            boolean refused = status >= HttpURLConnection.HTTP_BAD_REQUEST;
            try (InputStream source = refused
                    ? Objects.requireNonNullElseGet(refusal, InputStream::nullInputStream)
                    : connection.getInputStream()) {
                return new Answer(status, headers, new ByteArrayInputStream(source.readAllBytes()));
            }
        }

        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatusCode.valueOf(status);
        }

        @Override
        public String getStatusText() {
            return "";
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public void close() {}
    }
}
