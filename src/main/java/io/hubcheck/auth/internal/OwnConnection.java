package io.hubcheck.auth.internal;

import io.hubcheck.trace.RequestId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Makes each call over a connection of its own, which follows nothing elsewhere, doesn't wait for ever and doesn't read
 * without end. A pool of connections keeps what it last received in its buffers, and so does the JDK's newer client even
 * once it is closed.
 */
final class OwnConnection implements ClientHttpRequestInterceptor {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(15);
    private static final int MOST = 1 << 20;

    private final Duration longest;

    OwnConnection() {
        this(WHOLE);
    }

    /** @param longest how long a call may take, from its first byte to its last */
    OwnConnection(Duration longest) {
        this.longest = longest;
    }

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
        RequestId.current().ifPresent(id -> connection.setRequestProperty(RequestId.HEADER, id.value()));
        return inTime(() -> {
            send(body, connection);
            return Answer.of(connection);
        });
    }

    /** On a thread of its own, and a virtual one: to interrupt it closes what it reads from, however slowly that comes. */
    private ClientHttpResponse inTime(Callable<Answer> call) throws IOException {
        FutureTask<Answer> calling = new FutureTask<>(call);
        Thread.ofVirtual().start(calling);
        try {
            return calling.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException known ? known : new IOException(failed.getCause());
        } catch (TimeoutException late) {
            throw new SocketTimeoutException("The login took longer than " + longest);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            calling.cancel(true);
        }
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
                return new Answer(status, headers, new ByteArrayInputStream(whole(source)));
            }
        }

        private static byte[] whole(InputStream source) throws IOException {
            byte[] read = source.readNBytes(MOST + 1);
            if (read.length > MOST) {
                throw new IOException("The login sent more than " + MOST + " bytes");
            }
            return read;
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
