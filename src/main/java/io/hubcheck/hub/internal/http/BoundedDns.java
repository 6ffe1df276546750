package io.hubcheck.hub.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/**
 * Looks names up, but not for longer than a connection may take.
 *
 * <p>The JDK's look-up knows neither time-out nor interruption, and would hold the caller, and the carrier of a virtual
 * thread, for as long as a dead name server is waited for.
 */
final class BoundedDns implements Dns, AutoCloseable {

    private final Dns dns;
    private final Duration timeout;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("hub-dns-", 0).factory());

    BoundedDns(Dns dns, Duration timeout) {
        this.dns = dns;
        this.timeout = timeout;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        try {
            Future<List<InetAddress>> addresses = threads.submit(() -> dns.lookup(host));
            return addresses.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException notFound) {
            throw unknown(host, notFound);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unknown(host, interrupted);
        }
    }

    /** From now on no name is found. */
    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static UnknownHostException unknown(String host, Exception cause) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(cause);
        return unknown;
    }
}
