package io.hubcheck.hub.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

/** Connections that are not made: no server sees them, so they are counted on the way out. */
class ConnectRetryTest {

    private final AtomicInteger attempts = new AtomicInteger();

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectTimeout(Duration.ofMillis(100))
            .readTimeout(Duration.ofMillis(100))
            .addInterceptor(new RetryInterceptor(Duration.ofMillis(1), Duration.ofSeconds(15)))
            .addInterceptor(chain -> {
                attempts.incrementAndGet();
                return chain.proceed(chain.request());
            })
            .build();

    private void ask(String host, int port) throws IOException {
        client.newCall(new Request.Builder().url("http://" + host + ":" + port).build())
                .execute()
                .close();
    }

    @Test
    void aClosedDoorIsTriedThreeTimes() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> ask("127.0.0.1", port)).isInstanceOf(ConnectException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void anUnknownNameIsTriedThreeTimes() {
        assertThatThrownBy(() -> ask("hub.invalid", 80)).isInstanceOf(UnknownHostException.class);
        assertThat(attempts).hasValue(3);
    }

    @Test
    void aDoorThatNobodyOpensIsTriedThreeTimes() throws IOException {
        List<SocketChannel> queue = new ArrayList<>();
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            for (int i = 0; i < 8; i++) {
                SocketChannel waiting = SocketChannel.open();
                waiting.configureBlocking(false);
                waiting.connect(new InetSocketAddress("127.0.0.1", busy.getLocalPort()));
                queue.add(waiting);
            }

            assertThatThrownBy(() -> ask("127.0.0.1", busy.getLocalPort())).isInstanceOf(SocketTimeoutException.class);
            assertThat(attempts).hasValue(3);
        } finally {
            for (SocketChannel waiting : queue) {
                waiting.close();
            }
        }
    }

    @Test
    void aDoorThatOpensToSilenceIsTriedOnce() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> ask("127.0.0.1", silent.getLocalPort()))
                    .isInstanceOf(SocketTimeoutException.class);
            assertThat(attempts).hasValue(1);
        }
    }
}
